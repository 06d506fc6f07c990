import * as schema from "../../runtime/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type Species, Species$ } from "./species.js";

export type Pet = {
  id: string;
  name: string;
  species: Species;
  bornOn?: RFCDate | undefined;
  /** Null if the pet is not for sale. */
  price?: number | null | undefined;
  addedAt: Date;
};

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openSnakeObject({
  id: "string",
  name: "string",
  species: Species$,
  "bornOn?": schema.date,
  "price?": "number|null",
  addedAt: schema.dateTime,
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}

export type PetInput = {
  name: string;
  species: Species;
  bornOn?: RFCDate | undefined;
  /** Null if the pet is not for sale. */
  price?: number | null | undefined;
};

export const PetInput$: schema.Schema<PetInput> = /* @__PURE__ */ schema.openSnakeObject({
  name: "string",
  species: Species$,
  "bornOn?": schema.date,
  "price?": "number|null",
  ...schema.unsent("id", "addedAt", "added_at"),
});

export function petInputToJSON(petInput: PetInput): string {
  return schema.toJSON<PetInput>(PetInput$, petInput);
}
