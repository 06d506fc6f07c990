import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Fish, Fish$ } from "./fish.js";

export type PetBase = { petType: "Pet"; bornAt?: Date | undefined };

export const PetBase$: schema.Schema<PetBase> = /* @__PURE__ */ schema.openSnakeObject({
  petType: { shape: "string", selects: true },
  "bornAt?": schema.dateTime,
});

export function petBaseToJSON(petBase: PetBase): string {
  return schema.toJSON<PetBase>(PetBase$, petBase);
}

export function petBaseFromJSON(jsonString: string): schema.Result<PetBase> {
  return schema.fromJSON<PetBase>(PetBase$, jsonString);
}

export type Pet = Fish | PetBase | Cat | Dog;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([Fish$, PetBase$, () => Cat$, Dog$], {
  by: "pet_type",
  mapping: { cat: 2, dog: 3, puppy: 3, Fish: 0, Pet: 1, Shark: 0 },
  otherwise: 1,
});

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
