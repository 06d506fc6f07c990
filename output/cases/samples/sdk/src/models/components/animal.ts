import * as schema from "../../lib/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type Animal = Cat | Dog;

export const Animal$: schema.Schema<Animal> = /* @__PURE__ */ schema.schema(
  /* @__PURE__ */ schema.union([Cat$, Dog$], "kind", { cat: 0, dog: 1 }),
);

export function animalFromJSON(jsonString: string): schema.Result<Animal> {
  return schema.fromJSON(Animal$, jsonString);
}
