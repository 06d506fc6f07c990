import * as schema from "../../lib/schema.js";

export type Case = {
  firstName?: string | undefined;
};

/** @internal */
export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.snakeObject({
  firstName: { optional: "string" },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}
