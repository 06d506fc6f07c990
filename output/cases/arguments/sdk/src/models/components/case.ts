import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Case = {
  name?: string | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    name: { optional: "string" },
  },
});

export function caseToJSON(case_: Case): string {
  return toJSON(Case$, case_);
}
