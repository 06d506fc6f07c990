import * as schema from "../../runtime/schema.js";
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
  id: "string",
  kind: { shape: "string", selects: true },
  "born?": schema.date,
  "owner?": "string|null",
  "about?": SchemaModel$,
});

export function petBaseFromJSON(jsonString: string): schema.Result<PetBase> {
  return schema.fromJSON<PetBase>(PetBase$, jsonString);
}

export type Pet = Cat | PetBase;

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.oneOf([Cat$, PetBase$], {
  by: "kind",
  mapping: { Cat: 0, Pet: 1 },
  otherwise: 1,
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}

export type PetInput = CatInput | PetBaseInput;

export const PetInput$: schema.Schema<PetInput> = /* @__PURE__ */ schema.oneOf([CatInput$, PetBaseInput$], {
  by: "kind",
  mapping: { Cat: 0, Pet: 1 },
  otherwise: 1,
});

export function petInputToJSON(petInput: PetInput): string {
  return schema.toJSON<PetInput>(PetInput$, petInput);
}
