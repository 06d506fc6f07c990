import * as schema from "../../runtime/schema.js";

export type CaseInputTypedPart = { a?: string | undefined; additionalProperties?: { [k: string]: any } | undefined };

export const CaseInputTypedPart$: schema.Schema<CaseInputTypedPart> = /* @__PURE__ */ schema.extendedObject(
  {
    "a?": "string",
    ...schema.unsent("id"),
  },
  "any",
);

export function caseInputTypedPartToJSON(caseInputTypedPart: CaseInputTypedPart): string {
  return schema.toJSON<CaseInputTypedPart>(CaseInputTypedPart$, caseInputTypedPart);
}
