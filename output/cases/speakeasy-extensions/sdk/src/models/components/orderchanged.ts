import * as schema from "../../lib/schema.js";
import { type Order, Order$ } from "./order.js";

export type Change = { by?: string | undefined };

export const Change$: schema.Schema<Change> = /* @__PURE__ */ schema.object({
  "by?": "string",
});

export function changeToJSON(change: Change): string {
  return schema.toJSON<Change>(Change$, change);
}

export function changeFromJSON(jsonString: string): schema.Result<Change> {
  return schema.fromJSON<Change>(Change$, jsonString);
}

/** What a webhook brings that the document does not describe. */
export type OrderChanged = { order?: Order | undefined; change?: Change | undefined };

export const OrderChanged$: schema.Schema<OrderChanged> = /* @__PURE__ */ schema.object({
  "order?": Order$,
  "change?": Change$,
});

export function orderChangedToJSON(orderChanged: OrderChanged): string {
  return schema.toJSON<OrderChanged>(OrderChanged$, orderChanged);
}

export function orderChangedFromJSON(jsonString: string): schema.Result<OrderChanged> {
  return schema.fromJSON<OrderChanged>(OrderChanged$, jsonString);
}
