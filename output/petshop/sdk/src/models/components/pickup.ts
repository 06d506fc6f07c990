import * as schema from "../../runtime/schema.js";

export type Pickup = { kind: "pickup"; at: Date };

export const Pickup$: schema.Schema<Pickup> = /* @__PURE__ */ schema.openObject({
  kind: { literal: "pickup" },
  at: schema.dateTime,
});

export function pickupToJSON(pickup: Pickup): string {
  return schema.toJSON<Pickup>(Pickup$, pickup);
}

export function pickupFromJSON(jsonString: string): schema.Result<Pickup> {
  return schema.fromJSON<Pickup>(Pickup$, jsonString);
}
