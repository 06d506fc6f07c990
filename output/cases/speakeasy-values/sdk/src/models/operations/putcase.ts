import * as schema from "../../lib/schema.js";
import { type Case, Case$ } from "../components/case.js";

export type PutCaseRequest = { limit?: number | undefined; case: Case };

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.object({
  "limit?": { as: schema.defaulted, of: "integer", default: 20 },
  case: { shape: Case$, name: "Case" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}
