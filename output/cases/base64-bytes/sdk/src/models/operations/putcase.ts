import * as schema from "../../runtime/schema.js";
import { type Case, Case$ } from "../components/case.js";

export type PutCaseRequest = { digest: Uint8Array; token?: Uint8Array | undefined; case: Case };

export const PutCaseRequest$: schema.Schema<PutCaseRequest> = /* @__PURE__ */ schema.object({
  digest: schema.base64url,
  "token?": schema.base64,
  case: { shape: Case$, name: "Case" },
});

export function putCaseRequestToJSON(putCaseRequest: PutCaseRequest): string {
  return schema.toJSON<PutCaseRequest>(PutCaseRequest$, putCaseRequest);
}
