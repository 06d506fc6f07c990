import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { RFCDate } from "../../types/rfcdate.js";

export const Species = { Cat: "cat", Dog: "dog" } as const;

export type Species = ClosedEnum<typeof Species>;

export const Species$: schema.Schema<Species> = /* @__PURE__ */ schema.schema({ as: schema.member, of: Species });

export type Pet = { id: string; name: string; species?: Species | undefined; bornOn?: RFCDate | undefined };

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  "id name": "string",
  "species?": Species$,
  "bornOn?": schema.date,
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON(Pet$, jsonString);
}

export type PetInput = { name: string; species?: Species | undefined; bornOn?: RFCDate | undefined };

export const PetInput$: schema.Schema<PetInput> = /* @__PURE__ */ schema.openObject({
  name: "string",
  "species?": Species$,
  "bornOn?": schema.date,
  "id?": schema.unsent,
});

export function petInputToJSON(petInput: PetInput): string {
  return schema.toJSON(PetInput$, petInput);
}
