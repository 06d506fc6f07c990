import * as schema from "../../runtime/schema.js";

export type Security = { key?: string | undefined };

export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object({
  "key?": "string",
});

export function securityToJSON(security: Security): string {
  return schema.toJSON<Security>(Security$, security);
}
