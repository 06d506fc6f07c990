import * as schema from "../../lib/schema.js";

export type GetSecretRequest = { name: string };

export const GetSecretRequest$: schema.Schema<GetSecretRequest> = /* @__PURE__ */ schema.object({
  name: "string",
});

export function getSecretRequestToJSON(getSecretRequest: GetSecretRequest): string {
  return schema.toJSON<GetSecretRequest>(GetSecretRequest$, getSecretRequest);
}
