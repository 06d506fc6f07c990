import * as schema from "../../lib/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type Cat, Cat$, type CatInput, CatInput$ } from "./cat.js";
import { type PetBaseInput, PetBaseInput$ } from "./petbase.js";
import { type SchemaModel, SchemaModel$ } from "./schemamodel.js";

export type PetBase = {
  id: string;
  kind: "Pet";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: SchemaModel | undefined;
};

export const PetBase$: schema.Schema<PetBase> = /* @__PURE__ */ schema.openObject({
  "id kind": "string",
  "born?": schema.date,
  "owner?": "string|null",
  "about?": SchemaModel$,
});

export function petBaseFromJSON(jsonString: string): schema.Result<PetBase> {
  return schema.fromJSON(PetBase$, jsonString);
}

export type Pet = Cat | PetBase;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([Cat$, PetBase$], "kind", { Cat: 0, Pet: 1 }, 1);

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON(Pet$, jsonString);
}

export type PetInput = CatInput | PetBaseInput;

export const PetInput$: schema.Schema<PetInput> = /* @__PURE__ */ schema.oneOf(
  [CatInput$, PetBaseInput$],
  "kind",
  { Cat: 0, Pet: 1 },
  1,
);

export function petInputToJSON(petInput: PetInput): string {
  return schema.toJSON(PetInput$, petInput);
}
