import * as schema from "../../runtime/schema.js";
import { type Card, Card$ } from "./card.js";
import { type Cash, Cash$ } from "./cash.js";

export type Payment = Card | Cash;

export const Payment$: schema.Schema<Payment> = /* @__PURE__ */ schema.oneOf([Card$, Cash$], {
  by: "type",
  mapping: { card: 0, cash: 1 },
});

export function paymentToJSON(payment: Payment): string {
  return schema.toJSON<Payment>(Payment$, payment);
}

export function paymentFromJSON(jsonString: string): schema.Result<Payment> {
  return schema.fromJSON<Payment>(Payment$, jsonString);
}
