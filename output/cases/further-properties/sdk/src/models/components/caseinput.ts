import * as schema from "../../lib/schema.js";

export type CaseInputTypedPart = { a?: string | undefined; additionalProperties?: { [k: string]: any } | undefined };

export const CaseInputTypedPart$: schema.Schema<CaseInputTypedPart> = /* @__PURE__ */ schema.object(
  { "a?": "string", "id?": schema.unsent },
  { as: schema.additional, of: "any" },
);

export function caseInputTypedPartToJSON(caseInputTypedPart: CaseInputTypedPart): string {
  return schema.toJSON(CaseInputTypedPart$, caseInputTypedPart);
}
