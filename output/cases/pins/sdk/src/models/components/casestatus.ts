import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const CaseStatus = {
  A: "a",
} as const;

export type CaseStatus = ClosedEnum<typeof CaseStatus>;

/**
 * @internal
 */
export const CaseStatus$: Schema<CaseStatus> =
  /* @__PURE__ */ schema<CaseStatus>({ enum: CaseStatus });
