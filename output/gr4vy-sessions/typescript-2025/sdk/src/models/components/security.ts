import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Security = {
  bearerAuth?: string | undefined;
};

/** @internal */
export const Security$: Schema<Security> = /* @__PURE__ */ schema<Security>({
  object: {
    bearerAuth: { optional: "string" },
  },
});

export function securityToJSON(security: Security): string {
  return toJSON(Security$, security);
}
