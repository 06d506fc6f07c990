import * as schema from "../../lib/schema.js";

export type C = {};

export const C$: schema.Schema<C> = /* @__PURE__ */ schema.object({});

export function cToJSON(c: C): string {
  return schema.toJSON(C$, c);
}

export function cFromJSON(jsonString: string): schema.Result<C> {
  return schema.fromJSON(C$, jsonString);
}

export type Case = { a?: string | undefined; b?: string | undefined; c?: C | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({ "a? b?": "string", "c?": C$ });

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
