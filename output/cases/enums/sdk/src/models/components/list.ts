import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const List = {
  X: "x",
  Y: "y",
} as const;

export type List = ClosedEnum<typeof List>;

/**
 * @internal
 */
export const List$: Schema<List> = /* @__PURE__ */ schema<List>({ enum: List });
