import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const WithNull = {
  Yes: "yes",
  No: "no",
} as const;

export type WithNull = ClosedEnum<typeof WithNull>;

/**
 * @internal
 */
export const WithNull$: Schema<WithNull> = /* @__PURE__ */ schema<WithNull>({
  enum: WithNull,
});
