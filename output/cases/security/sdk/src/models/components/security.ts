import * as schema from "../../runtime/schema.js";

export type Security = {
  bearerAuth?: string | undefined;
  basic?: string | undefined;
  proof?: string | undefined;
  headerKey?: string | undefined;
  queryKey?: string | undefined;
  cookieKey?: string | undefined;
  machine?: string | undefined;
  person?: string | undefined;
};

export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object({
  "bearerAuth?": "string",
  "basic?": "string",
  "proof?": "string",
  "headerKey?": { shape: "string", name: "header_key" },
  "queryKey?": "string",
  "cookieKey?": "string",
  "machine?": "string",
  "person?": "string",
});

export function securityToJSON(security: Security): string {
  return schema.toJSON<Security>(Security$, security);
}
