import * as schema from "../../runtime/schema.js";
import { type Place, Place$ } from "./place.js";

export type Pet = {
  id?: number | undefined;
  name: string;
  photoUrls?: Array<string> | undefined;
  friends?: Array<Pet> | undefined;
  home?: Place | undefined;
};

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openSnakeObject({
  "id?": "integer",
  name: "string",
  "photoUrls?": { list: "string" },
  "friends?": { list: () => Pet$ },
  "home?": Place$,
});

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
