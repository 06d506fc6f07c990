import * as schema from "../../lib/schema.js";

export type Order = { id?: string | undefined; note?: string | undefined };

export const Order$: schema.Schema<Order> = /* @__PURE__ */ schema.object({
  "id?": "string",
  "note?": "string",
});

export function orderToJSON(order: Order): string {
  return schema.toJSON<Order>(Order$, order);
}

export function orderFromJSON(jsonString: string): schema.Result<Order> {
  return schema.fromJSON<Order>(Order$, jsonString);
}
