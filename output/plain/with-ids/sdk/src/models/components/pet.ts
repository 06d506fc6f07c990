import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { RFCDate } from "../../types/rfcdate.js";

export const Species = { Cat: "cat", Dog: "dog" } as const;

export type Species = ClosedEnum<typeof Species>;

export const Species$: schema.Schema<Species> = /* @__PURE__ */ schema.closedEnum(Species);

export type Pet = { id: string; name: string; species?: Species | undefined; bornOn?: RFCDate | undefined };

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  id: "string",
  name: "string",
  "species?": Species$,
  "bornOn?": schema.date,
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}

export type PetInput = { name: string; species?: Species | undefined; bornOn?: RFCDate | undefined };

export const PetInput$: schema.Schema<PetInput> = /* @__PURE__ */ schema.openObject({
  name: "string",
  "species?": Species$,
  "bornOn?": schema.date,
  ...schema.unsent("id"),
});

export function petInputToJSON(petInput: PetInput): string {
  return schema.toJSON<PetInput>(PetInput$, petInput);
}
