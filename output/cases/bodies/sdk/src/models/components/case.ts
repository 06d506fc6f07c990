import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Case = {
  firstName?: string | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  snake: true,
  object: {
    firstName: { optional: "string" },
  },
});

export function caseToJSON(case_: Case): string {
  return toJSON(Case$, case_);
}
