import * as schema from "../../runtime/schema.js";

export type Case = { firstName?: string | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openSnakeObject({
  "firstName?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export type CasePatch = { firstName?: string | null | undefined };

export const CasePatch$: schema.Schema<CasePatch> = /* @__PURE__ */ schema.openSnakeObject({
  "firstName?": "string|null",
});

export function casePatchToJSON(casePatch: CasePatch): string {
  return schema.toJSON<CasePatch>(CasePatch$, casePatch);
}
