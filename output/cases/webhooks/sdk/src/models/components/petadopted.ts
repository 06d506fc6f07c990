import * as schema from "../../runtime/schema.js";

export type PetAdopted = { type: "pet.adopted"; at: Date; price?: number | undefined };

export const PetAdopted$: schema.Schema<PetAdopted> = /* @__PURE__ */ schema.openObject({
  type: { literal: "pet.adopted" },
  at: schema.dateTime,
  "price?": "integer",
});

export function petAdoptedFromJSON(jsonString: string): schema.Result<PetAdopted> {
  return schema.fromJSON<PetAdopted>(PetAdopted$, jsonString);
}
