import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type Pet = Cat | Dog;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([Cat$, Dog$], {
  by: "kind",
  mapping: { dog: 1, cat: 0 },
});

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}
