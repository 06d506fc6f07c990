import * as schema$2 from "../../lib/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type Cat, Cat$, type CatInput, CatInput$ } from "./cat.js";
import { type PetBaseInput, PetBaseInput$ } from "./petbase.js";
import { type schema, schema$ } from "./schema.js";

export type PetBase = {
  id: string;
  kind: "Pet";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: schema | undefined;
};

export const PetBase$: schema$2.Schema<PetBase> = /* @__PURE__ */ schema$2.openObject({
  "id kind": "string",
  "born?": schema$2.date,
  "owner?": "string|null",
  "about?": schema$,
});

export function petBaseFromJSON(jsonString: string): schema$2.Result<PetBase> {
  return schema$2.fromJSON(PetBase$, jsonString);
}

export type Pet = Cat | PetBase;

export const Pet$: schema$2.Schema<Pet> = /* @__PURE__ */ schema$2.oneOf(
  [Cat$, PetBase$],
  "kind",
  { Cat: 0, Pet: 1 },
  1,
);

export function petFromJSON(jsonString: string): schema$2.Result<Pet> {
  return schema$2.fromJSON(Pet$, jsonString);
}

export type PetInput = CatInput | PetBaseInput;

export const PetInput$: schema$2.Schema<PetInput> = /* @__PURE__ */ schema$2.oneOf(
  [CatInput$, PetBaseInput$],
  "kind",
  { Cat: 0, Pet: 1 },
  1,
);

export function petInputToJSON(petInput: PetInput): string {
  return schema$2.toJSON(PetInput$, petInput);
}
