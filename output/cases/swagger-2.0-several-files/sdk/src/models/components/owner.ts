import * as schema from "../../runtime/schema.js";
import { type Pet, Pet$ } from "./pet.js";

export type Owner = { name?: string | undefined; pets?: Array<Pet> | undefined };

export const Owner$: schema.Schema<Owner> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
  "pets?": { list: () => Pet$ },
});

export function ownerToJSON(owner: Owner): string {
  return schema.toJSON<Owner>(Owner$, owner);
}

export function ownerFromJSON(jsonString: string): schema.Result<Owner> {
  return schema.fromJSON<Owner>(Owner$, jsonString);
}
