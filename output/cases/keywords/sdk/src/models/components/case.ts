import * as schema from "../../runtime/schema.js";

export type Case = { a?: string | undefined; b?: string | undefined; c?: { [k: string]: any } | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
  "b?": "string",
  "c?": schema.anyMap,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
