import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Status = { Open: "open", Paid: "paid" } as const;

export type Status = ClosedEnum<typeof Status>;

export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.closedEnum(Status);

export type Order = { id: string; status?: Status | undefined; margin?: number | undefined };

export const Order$: schema.Schema<Order> = /* @__PURE__ */ schema.openObject({
  id: "string",
  "status?": Status$,
  "margin?": "number",
});

export function orderFromJSON(jsonString: string): schema.Result<Order> {
  return schema.fromJSON<Order>(Order$, jsonString);
}

export type OrderInput = { status?: Status | undefined; margin?: number | undefined };

export const OrderInput$: schema.Schema<OrderInput> = /* @__PURE__ */ schema.openObject({
  "status?": Status$,
  "margin?": "number",
  ...schema.unsent("id"),
});

export function orderInputToJSON(orderInput: OrderInput): string {
  return schema.toJSON<OrderInput>(OrderInput$, orderInput);
}
