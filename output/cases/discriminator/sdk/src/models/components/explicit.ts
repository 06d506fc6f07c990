import * as schema from "../../runtime/schema.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Fish, Fish$ } from "./fish.js";

export type Explicit = Fish | Cat | Dog;

export const Explicit$: schema.Schema<Explicit> = /* @__PURE__ */ schema.oneOf([Fish$, Cat$, Dog$], {
  by: "pet_type",
  mapping: { puppy: 2, dog: 2, cat: 1, Fish: 0 },
});

export function explicitToJSON(explicit: Explicit): string {
  return schema.toJSON<Explicit>(Explicit$, explicit);
}

export function explicitFromJSON(jsonString: string): schema.Result<Explicit> {
  return schema.fromJSON<Explicit>(Explicit$, jsonString);
}
