import * as schema from "../../runtime/schema.js";
import { type Delivery, Delivery$ } from "./delivery.js";
import { type Pickup, Pickup$ } from "./pickup.js";

/** How the pet gets to its new home. */
export type Handover = Delivery | Pickup;

export const Handover$: schema.Schema<Handover> = /* @__PURE__ */ schema.oneOf([Delivery$, Pickup$], {
  by: "kind",
  mapping: { delivery: 0, pickup: 1 },
});

export function handoverToJSON(handover: Handover): string {
  return schema.toJSON<Handover>(Handover$, handover);
}

export function handoverFromJSON(jsonString: string): schema.Result<Handover> {
  return schema.fromJSON<Handover>(Handover$, jsonString);
}
