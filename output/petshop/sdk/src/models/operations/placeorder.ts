import * as schema from "../../runtime/schema.js";
import { type OrderInput, OrderInput$ } from "../components/order.js";

export type PlaceOrderRequest = {
  /** Calls with the same key place one order. */
  idempotencyKey: string;
  requestBody: OrderInput;
};

export const PlaceOrderRequest$: schema.Schema<PlaceOrderRequest> = /* @__PURE__ */ schema.object({
  idempotencyKey: { shape: "string", name: "Idempotency-Key" },
  requestBody: { shape: OrderInput$, name: "RequestBody" },
});

export function placeOrderRequestToJSON(placeOrderRequest: PlaceOrderRequest): string {
  return schema.toJSON<PlaceOrderRequest>(PlaceOrderRequest$, placeOrderRequest);
}
