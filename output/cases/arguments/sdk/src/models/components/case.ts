import * as schema from "../../runtime/schema.js";

export type Case = { name?: string | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}
