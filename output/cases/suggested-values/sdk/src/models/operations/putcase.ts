import * as schema from "../../runtime/schema.js";
import type { SuggestedEnum } from "../../types/enums.js";
import { type Case, Case$ } from "../components/case.js";

export const Size = { _10: 10, _100: 100 } as const;

export type Size = SuggestedEnum<typeof Size>;

export type PutCaseRequest = { size?: Size | undefined; case: Case };

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.object({
  "size?": "number",
  case: { shape: Case$, name: "Case" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}
