import * as schema from "../../lib/schema.js";

export type Security = {
  bearerAuth?: string | undefined;
  basic?: string | undefined;
  headerKey?: string | undefined;
  queryKey?: string | undefined;
  cookieKey?: string | undefined;
  machine?: string | undefined;
  person?: string | undefined;
};

/** @internal */
export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object(
  {
    bearerAuth: { optional: "string" },
    basic: { optional: "string" },
    headerKey: { optional: "string", name: "header_key" },
    queryKey: { optional: "string" },
    cookieKey: { optional: "string" },
    machine: { optional: "string" },
    person: { optional: "string" },
  },
);

export function securityToJSON(security: Security): string {
  return schema.toJSON(Security$, security);
}
