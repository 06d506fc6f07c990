import * as schema from "../../runtime/schema.js";
import { type Order, Order$ } from "./order.js";

export type OrderPaid = { type: "order.paid"; order: Order };

export const OrderPaid$: schema.Schema<OrderPaid> = /* @__PURE__ */ schema.openObject({
  type: { literal: "order.paid" },
  order: Order$,
});

export function orderPaidFromJSON(jsonString: string): schema.Result<OrderPaid> {
  return schema.fromJSON<OrderPaid>(OrderPaid$, jsonString);
}
