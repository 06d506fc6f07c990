import * as schema from "../../lib/schema.js";

export type SetSecretSecurity = {
  /** The token of the owner. */
  owner: string;
};

export const SetSecretSecurity$: schema.Schema<SetSecretSecurity> = /* @__PURE__ */ schema.object({
  owner: "string",
});

export function setSecretSecurityToJSON(setSecretSecurity: SetSecretSecurity): string {
  return schema.toJSON<SetSecretSecurity>(SetSecretSecurity$, setSecretSecurity);
}

export type SetSecretRequest = { name: string; requestBody: string };

export const SetSecretRequest$: schema.Schema<SetSecretRequest> = /* @__PURE__ */ schema.object({
  name: "string",
  requestBody: { shape: "string", name: "RequestBody" },
});

export function setSecretRequestToJSON(setSecretRequest: SetSecretRequest): string {
  return schema.toJSON<SetSecretRequest>(SetSecretRequest$, setSecretRequest);
}
