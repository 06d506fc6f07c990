import * as schema from "../../runtime/schema.js";

export type Security = { bearerAuth?: string | undefined };

export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object({
  "bearerAuth?": "string",
});

export function securityToJSON(security: Security): string {
  return schema.toJSON<Security>(Security$, security);
}
