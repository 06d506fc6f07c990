import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type PetBase = { petType: "Pet"; name: string };

export const PetBase$: schema.Schema<PetBase> = /* @__PURE__ */ schema.openObject({
  petType: { shape: "string", selects: true },
  name: "string",
});

export function petBaseToJSON(petBase: PetBase): string {
  return schema.toJSON<PetBase>(PetBase$, petBase);
}

export function petBaseFromJSON(jsonString: string): schema.Result<PetBase> {
  return schema.fromJSON<PetBase>(PetBase$, jsonString);
}

export type Pet = Dog | PetBase | Cat;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([Dog$, PetBase$, Cat$], {
  by: "petType",
  mapping: { cat: 2, Dog: 0, Pet: 1 },
  otherwise: 1,
});

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
