import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Security = {
  bearerAuth?: string | undefined;
};

/**
 * @internal
 */
export const Security$: Schema<Security> = /* @__PURE__ */ schema<Security>({
  object: {
    bearerAuth: { field: "string", optional: true },
  },
});

export function securityToJSON(security: Security): string {
  return toJSON(Security$, security);
}
