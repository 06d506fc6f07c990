import * as schema from "../../lib/schema.js";

export type PetListInputItem = { name?: string | undefined };

export const PetListInputItem$: schema.Schema<PetListInputItem> = /* @__PURE__ */ schema.object(
  { "name?": "string" },
  { as: schema.keep, unsent: ["id"] },
);

export function petListInputItemToJSON(petListInputItem: PetListInputItem): string {
  return schema.toJSON(PetListInputItem$, petListInputItem);
}
