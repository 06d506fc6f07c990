import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Order = {
  Asc: "asc",
  Desc: "desc",
} as const;

export type Order = ClosedEnum<typeof Order>;

/**
 * @internal
 */
export const Order$: Schema<Order> = /* @__PURE__ */ schema<Order>({
  enum: Order,
});
