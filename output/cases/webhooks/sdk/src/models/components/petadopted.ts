import * as schema from "../../lib/schema.js";

export type PetAdopted = { type: "pet.adopted"; at: Date; price: number };

export const PetAdopted$: schema.Schema<PetAdopted> = /* @__PURE__ */ schema.object({
  type: { literal: "pet.adopted" },
  at: schema.dateTime,
  price: { shape: "integer", default: 0 },
});

export function petAdoptedFromJSON(jsonString: string): schema.Result<PetAdopted> {
  return schema.fromJSON(PetAdopted$, jsonString);
}
