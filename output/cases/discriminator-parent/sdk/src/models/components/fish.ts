import * as schema from "../../runtime/schema.js";
import { type Shark, Shark$ } from "./shark.js";

export type FishBase = { petType: "Fish"; bornAt?: Date | undefined };

export const FishBase$: schema.Schema<FishBase> = /* @__PURE__ */ schema.openSnakeObject({
  petType: { shape: "string", selects: true },
  "bornAt?": schema.dateTime,
});

export function fishBaseToJSON(fishBase: FishBase): string {
  return schema.toJSON<FishBase>(FishBase$, fishBase);
}

export function fishBaseFromJSON(jsonString: string): schema.Result<FishBase> {
  return schema.fromJSON<FishBase>(FishBase$, jsonString);
}

export type Fish = FishBase | Shark;

export const Fish$: schema.Schema<Fish> = /* @__PURE__ */ schema.oneOf([FishBase$, Shark$], {
  by: "pet_type",
  mapping: { Shark: 1, Fish: 0 },
  otherwise: 0,
});

export function fishToJSON(fish: Fish): string {
  return schema.toJSON<Fish>(Fish$, fish);
}

export function fishFromJSON(jsonString: string): schema.Result<Fish> {
  return schema.fromJSON<Fish>(Fish$, jsonString);
}
