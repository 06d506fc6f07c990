import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Security = {
  bearerAuth?: string | undefined;
  basic?: string | undefined;
  headerKey?: string | undefined;
  queryKey?: string | undefined;
  cookieKey?: string | undefined;
  machine?: string | undefined;
  person?: string | undefined;
};

/**
 * @internal
 */
export const Security$: Schema<Security> = /* @__PURE__ */ schema<Security>({
  object: {
    bearerAuth: { field: "string", optional: true },
    basic: { field: "string", optional: true },
    headerKey: { field: "string", name: "header_key", optional: true },
    queryKey: { field: "string", optional: true },
    cookieKey: { field: "string", optional: true },
    machine: { field: "string", optional: true },
    person: { field: "string", optional: true },
  },
});

export function securityToJSON(security: Security): string {
  return toJSON(Security$, security);
}
