import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type Security = {
  token?: string | undefined;
};

/** @internal */
export const Security$: Schema<Security> = /* @__PURE__ */ schema<Security>({
  object: {
    token: { optional: "string" },
  },
});

export function securityToJSON(security: Security): string {
  return toJSON(Security$, security);
}
