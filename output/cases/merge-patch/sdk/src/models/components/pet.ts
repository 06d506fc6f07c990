import * as schema from "../../runtime/schema.js";
import { type Place, Place$, type PlacePatch, PlacePatch$ } from "./place.js";

export type Pet = {
  name: string;
  home: Place;
  labels?: { [k: string]: string } | undefined;
  friends?: Array<Pet> | undefined;
};

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  name: "string",
  home: Place$,
  "labels?": schema.stringMap,
  "friends?": { list: () => Pet$ },
});

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}

export type PetPatch = {
  name?: string | null | undefined;
  home?: PlacePatch | null | undefined;
  labels?: { [k: string]: string | null } | null | undefined;
  friends?: Array<Pet> | null | undefined;
};

export const PetPatch$: schema.Schema<PetPatch> = /* @__PURE__ */ schema.openObject({
  "name?": "string|null",
  "home?": { nullable: PlacePatch$ },
  "labels?": { nullable: { as: schema.map, of: "string|null" } },
  "friends?": { nullable: { list: Pet$ } },
});

export function petPatchToJSON(petPatch: PetPatch): string {
  return schema.toJSON<PetPatch>(PetPatch$, petPatch);
}
