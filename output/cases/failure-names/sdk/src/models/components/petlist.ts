import * as schema from "../../runtime/schema.js";

export type PetListItem = { name?: string | undefined };

export const PetListItem$: schema.Schema<PetListItem> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function petListItemFromJSON(jsonString: string): schema.Result<PetListItem> {
  return schema.fromJSON<PetListItem>(PetListItem$, jsonString);
}

export type PetList = Array<PetListItem>;
