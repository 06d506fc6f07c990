import * as schema from "../../runtime/schema.js";

export type NewPet = { name?: string | undefined };

export const NewPet$: schema.Schema<NewPet> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function newPetToJSON(newPet: NewPet): string {
  return schema.toJSON<NewPet>(NewPet$, newPet);
}
