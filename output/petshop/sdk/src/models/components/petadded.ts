import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "./pet.js";

export type PetAdded = { type: "pet.added"; pet: Pet };

export const PetAdded$: schema.Schema<PetAdded> = /* @__PURE__ */ schema.openObject({
  type: { literal: "pet.added" },
  pet: Pet$,
});

export function petAddedFromJSON(jsonString: string): schema.Result<PetAdded> {
  return schema.fromJSON<PetAdded>(PetAdded$, jsonString);
}
