import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const XRateLimitScope = { User: "user", Team: "team" } as const;

export type XRateLimitScope = ClosedEnum<typeof XRateLimitScope>;

export const XRateLimitScope$: schema.Schema<XRateLimitScope> = /* @__PURE__ */ schema.closedEnum(XRateLimitScope);

export type RateLimitHeaders = {
  /** How many requests there may be. */
  xRateLimitLimit?: number | undefined;
  /** What the limit is for. */
  xRateLimitScope?: XRateLimitScope | undefined;
};

export const RateLimitHeaders$: schema.Schema<RateLimitHeaders> = /* @__PURE__ */ schema.object({
  "xRateLimitLimit?": { shape: "integer", name: "X-RateLimit-Limit" },
  "xRateLimitScope?": { shape: XRateLimitScope$, name: "X-RateLimit-Scope" },
});
