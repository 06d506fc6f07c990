import * as schema$2 from "../../lib/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type schema, schema$ } from "./schema.js";

export type Pet = {
  id: string;
  kind: string;
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: schema | undefined;
};

export const Pet$: schema$2.Schema<Pet> = /* @__PURE__ */ schema$2.object({
  "id kind": "string",
  "born?": schema$2.date,
  "owner?": "string|null",
  "about?": schema$,
});

export function petFromJSON(jsonString: string): schema$2.Result<Pet> {
  return schema$2.fromJSON(Pet$, jsonString);
}

export type PetInput = {
  kind: string;
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: schema | undefined;
};

export const PetInput$: schema$2.Schema<PetInput> = /* @__PURE__ */ schema$2.object({
  kind: "string",
  "born?": schema$2.date,
  "owner?": "string|null",
  "about?": schema$,
});

export function petInputToJSON(petInput: PetInput): string {
  return schema$2.toJSON(PetInput$, petInput);
}
