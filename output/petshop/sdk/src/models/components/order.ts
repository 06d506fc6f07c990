import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Handover, Handover$ } from "./handover.js";

export const Status = { Placed: "placed", Ready: "ready", Done: "done" } as const;

export type Status = ClosedEnum<typeof Status>;

export const Status$: schema.Schema<Status> = /* @__PURE__ */ schema.closedEnum(Status);

export type Order = { id: string; petId: string; handover: Handover; status: Status };

export const Order$: schema.Schema<Order> = /* @__PURE__ */ schema.openSnakeObject({
  id: "string",
  petId: "string",
  handover: Handover$,
  status: Status$,
});

export function orderFromJSON(jsonString: string): schema.Result<Order> {
  return schema.fromJSON<Order>(Order$, jsonString);
}

export type OrderInput = { petId: string; handover: Handover };

export const OrderInput$: schema.Schema<OrderInput> = /* @__PURE__ */ schema.openSnakeObject({
  petId: "string",
  handover: Handover$,
  ...schema.unsent("id", "status"),
});

export function orderInputToJSON(orderInput: OrderInput): string {
  return schema.toJSON<OrderInput>(OrderInput$, orderInput);
}
