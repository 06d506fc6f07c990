import * as schema from "../../lib/schema.js";

export type DeleteSecretSecurity = {
  apiKey?: string | undefined;
  seal?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
};

export const DeleteSecretSecurity$: schema.Schema<DeleteSecretSecurity> = /* @__PURE__ */ schema.object({
  "apiKey?": "string",
  "seal?": "string",
  "username?": "string",
  "password?": "string",
});

export function deleteSecretSecurityToJSON(deleteSecretSecurity: DeleteSecretSecurity): string {
  return schema.toJSON<DeleteSecretSecurity>(DeleteSecretSecurity$, deleteSecretSecurity);
}

export type DeleteSecretRequest = { name: string };

export const DeleteSecretRequest$: schema.Schema<DeleteSecretRequest> = /* @__PURE__ */ schema.object({
  name: "string",
});

export function deleteSecretRequestToJSON(deleteSecretRequest: DeleteSecretRequest): string {
  return schema.toJSON<DeleteSecretRequest>(DeleteSecretRequest$, deleteSecretRequest);
}
