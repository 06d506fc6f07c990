import * as schema from "../../runtime/schema.js";
import type { PetListInputItem } from "./petlistinput.js";

export type PetListItem = { id?: string | undefined; name?: string | undefined };

export const PetListItem$: schema.Schema<PetListItem> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
  "name?": "string",
});

export function petListItemFromJSON(jsonString: string): schema.Result<PetListItem> {
  return schema.fromJSON<PetListItem>(PetListItem$, jsonString);
}

export type PetList = Array<PetListItem>;

export type PetListInput = Array<PetListInputItem>;
