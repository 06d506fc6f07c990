import * as schema from "../../runtime/schema.js";

export type Pet = { name?: string | undefined };

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function petToJSON(pet: Pet): string {
  return schema.toJSON<Pet>(Pet$, pet);
}
