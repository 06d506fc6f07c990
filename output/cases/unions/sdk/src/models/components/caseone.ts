import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const CaseOne = {
  X: "x",
  Y: "y",
} as const;

export type CaseOne = ClosedEnum<typeof CaseOne>;

/**
 * @internal
 */
export const CaseOne$: Schema<CaseOne> = /* @__PURE__ */ schema<CaseOne>({
  enum: CaseOne,
});
