import * as schema from "../../runtime/schema.js";

export type Delivery = { kind: "delivery"; street: string; city: string };

export const Delivery$: schema.Schema<Delivery> = /* @__PURE__ */ schema.openObject({
  kind: { literal: "delivery" },
  street: "string",
  city: "string",
});

export function deliveryToJSON(delivery: Delivery): string {
  return schema.toJSON<Delivery>(Delivery$, delivery);
}

export function deliveryFromJSON(jsonString: string): schema.Result<Delivery> {
  return schema.fromJSON<Delivery>(Delivery$, jsonString);
}
