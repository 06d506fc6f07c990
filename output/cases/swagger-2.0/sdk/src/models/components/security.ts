import * as schema from "../../runtime/schema.js";

export type Security = { password?: string | undefined; key?: string | undefined; machine?: string | undefined };

export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object({
  "password?": "string",
  "key?": "string",
  "machine?": "string",
});

export function securityToJSON(security: Security): string {
  return schema.toJSON<Security>(Security$, security);
}
