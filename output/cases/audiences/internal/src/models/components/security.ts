import * as schema from "../../runtime/schema.js";

export type Security = { token?: string | undefined; partnerKey?: string | undefined };

export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object({
  "token?": "string",
  "partnerKey?": "string",
});

export function securityToJSON(security: Security): string {
  return schema.toJSON<Security>(Security$, security);
}
