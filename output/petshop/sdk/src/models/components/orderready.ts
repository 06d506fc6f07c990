import * as schema from "../../runtime/schema.js";

export type OrderReady = { type: "order.ready"; orderId: string; until: Date };

export const OrderReady$: schema.Schema<OrderReady> = /* @__PURE__ */ schema.openSnakeObject({
  type: { literal: "order.ready" },
  orderId: "string",
  until: schema.dateTime,
});

export function orderReadyFromJSON(jsonString: string): schema.Result<OrderReady> {
  return schema.fromJSON<OrderReady>(OrderReady$, jsonString);
}
