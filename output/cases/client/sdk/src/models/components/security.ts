import * as schema from "../../lib/schema.js";

export type Security = {
  token?: string | undefined;
};

/** @internal */
export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object(
  {
    token: { optional: "string" },
  },
);

export function securityToJSON(security: Security): string {
  return schema.toJSON(Security$, security);
}
