import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Mixed = {
  A: "a",
  _1: 1,
} as const;

export type Mixed = ClosedEnum<typeof Mixed>;

/**
 * @internal
 */
export const Mixed$: Schema<Mixed> = /* @__PURE__ */ schema<Mixed>({
  enum: Mixed,
});
