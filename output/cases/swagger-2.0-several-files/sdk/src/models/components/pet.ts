import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Owner, Owner$ } from "./owner.js";

export type PetBase = { kind: "Pet"; name?: string | undefined; owner?: Owner | undefined };

export const PetBase$: schema.Schema<PetBase> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "name?": "string",
  "owner?": () => Owner$,
});

export function petBaseToJSON(petBase: PetBase): string {
  return schema.toJSON<PetBase>(PetBase$, petBase);
}

export function petBaseFromJSON(jsonString: string): schema.Result<PetBase> {
  return schema.fromJSON<PetBase>(PetBase$, jsonString);
}

export type Pet = PetBase | Cat;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([() => PetBase$, () => Cat$], {
  by: "kind",
  mapping: { cat: 1, Pet: 0 },
  otherwise: 0,
});

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
