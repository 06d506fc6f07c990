import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const CaseNumber = {
  _1: 1,
  _2: 2,
  Minus1: -1,
  _15: 1.5,
} as const;

export type CaseNumber = ClosedEnum<typeof CaseNumber>;

/**
 * @internal
 */
export const CaseNumber$: Schema<CaseNumber> =
  /* @__PURE__ */ schema<CaseNumber>({ enum: CaseNumber });
