import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const NumberModel = {
  _1: 1,
  _2: 2,
  Minus1: -1,
  _15: 1.5,
} as const;

export type NumberModel = ClosedEnum<typeof NumberModel>;

/**
 * @internal
 */
export const NumberModel$: Schema<NumberModel> =
  /* @__PURE__ */ schema<NumberModel>({ enum: NumberModel });
