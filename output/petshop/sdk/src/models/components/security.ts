import * as schema from "../../runtime/schema.js";

export type Security = { shopKey?: string | undefined; staffToken?: string | undefined };

export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object({
  "shopKey?": "string",
  "staffToken?": "string",
});

export function securityToJSON(security: Security): string {
  return schema.toJSON<Security>(Security$, security);
}
