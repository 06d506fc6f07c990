import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Fish, Fish$ } from "./fish.js";

export type PetBase = { kind: "Pet"; name?: string | undefined };

export const PetBase$: schema.Schema<PetBase> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "name?": "string",
});

export function petBaseFromJSON(jsonString: string): schema.Result<PetBase> {
  return schema.fromJSON<PetBase>(PetBase$, jsonString);
}

export type Pet = PetBase | Cat | Dog | Fish;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([PetBase$, Cat$, Dog$, Fish$], {
  by: "kind",
  mapping: { cat: 1, dog: 2, fish: 3, Pet: 0 },
  otherwise: 0,
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
