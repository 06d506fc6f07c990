import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const CaseLevel = {
  Low: "low",
  High: "high",
} as const;

export type CaseLevel = ClosedEnum<typeof CaseLevel>;

/**
 * @internal
 */
export const CaseLevel$: Schema<CaseLevel> = /* @__PURE__ */ schema<CaseLevel>({
  enum: CaseLevel,
});
