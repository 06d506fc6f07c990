import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Sort = {
  Up: "up",
} as const;

export type Sort = ClosedEnum<typeof Sort>;

/**
 * @internal
 */
export const Sort$: Schema<Sort> = /* @__PURE__ */ schema<Sort>({ enum: Sort });
