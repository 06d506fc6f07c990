import * as schema from "../../runtime/schema.js";

export type LiftResponseHeaders = {
  /** How many requests there may be. */
  xRateLimitLimit?: number | undefined;
};

export const LiftResponseHeaders$: schema.Schema<LiftResponseHeaders> = /* @__PURE__ */ schema.object({
  "xRateLimitLimit?": { shape: "integer", name: "X-RateLimit-Limit" },
});
