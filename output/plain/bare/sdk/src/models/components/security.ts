import * as schema from "../../lib/schema.js";

export type Security = {
  key?: string | undefined;
};

/** @internal */
export const Security$: schema.Schema<Security> = /* @__PURE__ */ schema.object(
  {
    key: { optional: "string" },
  },
);

export function securityToJSON(security: Security): string {
  return schema.toJSON(Security$, security);
}
