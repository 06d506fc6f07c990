import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

/** Either of two. */
export type Pet = Dog | Cat;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([Dog$, Cat$]);

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
