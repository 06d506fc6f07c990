import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Other2, Other2$ } from "./other2.js";

export const CaseStatus = { A: "a", Z: "z" } as const;

export type CaseStatus = ClosedEnum<typeof CaseStatus>;

export const CaseStatus$: schema.Schema<CaseStatus> = /* @__PURE__ */ schema.closedEnum(CaseStatus);

export type Case = { status?: CaseStatus | undefined; other?: Other2 | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "status?": CaseStatus$,
  "other?": Other2$,
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
