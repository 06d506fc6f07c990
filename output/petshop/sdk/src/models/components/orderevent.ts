import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Event = { Status: "status", Note: "note" } as const;

export type Event = ClosedEnum<typeof Event>;

export const Event$: schema.Schema<Event> = /* @__PURE__ */ schema.closedEnum(Event);

export type Data = { text: string; at?: Date | undefined };

export const Data$: schema.Schema<Data> = /* @__PURE__ */ schema.openObject({
  text: "string",
  "at?": schema.dateTime,
});

export function dataFromJSON(jsonString: string): schema.Result<Data> {
  return schema.fromJSON<Data>(Data$, jsonString);
}

export type OrderEvent = { id?: string | undefined; event: Event; data: Data };

export const OrderEvent$: schema.Schema<OrderEvent> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
  event: Event$,
  data: Data$,
});

export function orderEventFromJSON(jsonString: string): schema.Result<OrderEvent> {
  return schema.fromJSON<OrderEvent>(OrderEvent$, jsonString);
}
