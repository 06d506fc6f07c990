import * as schema from "../../runtime/schema.js";
import { type Hound, Hound$ } from "./hound.js";
import { type Lion, Lion$ } from "./lion.js";

export type Animal = Lion | Hound;

export const Animal$: schema.Schema<Animal> = /* @__PURE__ */ schema.oneOf([Lion$, Hound$], {
  by: "kind",
  mapping: { cat: 0, dog: 1 },
});

export function animalFromJSON(jsonString: string): schema.Result<Animal> {
  return schema.fromJSON<Animal>(Animal$, jsonString);
}
