import * as schema from "../../runtime/schema.js";

export type PetListInputItem = { name?: string | undefined };

export const PetListInputItem$: schema.Schema<PetListInputItem> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
  ...schema.unsent("id"),
});

export function petListInputItemToJSON(petListInputItem: PetListInputItem): string {
  return schema.toJSON<PetListInputItem>(PetListInputItem$, petListInputItem);
}
