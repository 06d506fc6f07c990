import * as schema from "../../runtime/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type SchemaModel, SchemaModel$ } from "./schemamodel.js";

export type Cat = {
  id: string;
  kind: "Cat";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: SchemaModel | undefined;
  lives?: number | undefined;
};

export const Cat$: schema.Schema<Cat> = /* @__PURE__ */ schema.openObject({
  id: "string",
  kind: { shape: "string", selects: true },
  "born?": schema.date,
  "owner?": "string|null",
  "about?": SchemaModel$,
  "lives?": "integer",
});

export function catFromJSON(jsonString: string): schema.Result<Cat> {
  return schema.fromJSON<Cat>(Cat$, jsonString);
}

export type CatInput = {
  kind: "Cat";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: SchemaModel | undefined;
  lives?: number | undefined;
};

export const CatInput$: schema.Schema<CatInput> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "born?": schema.date,
  "owner?": "string|null",
  "about?": SchemaModel$,
  "lives?": "integer",
  ...schema.unsent("id"),
});

export function catInputToJSON(catInput: CatInput): string {
  return schema.toJSON<CatInput>(CatInput$, catInput);
}
