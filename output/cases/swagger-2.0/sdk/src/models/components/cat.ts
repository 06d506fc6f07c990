import * as schema$2 from "../../lib/schema.js";
import type { RFCDate } from "../../types/rfcdate.js";
import { type schema, schema$ } from "./schema.js";

export type Cat = {
  id: string;
  kind: "Cat";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: schema | undefined;
  lives?: number | undefined;
};

export const Cat$: schema$2.Schema<Cat> = /* @__PURE__ */ schema$2.openObject({
  "id kind": "string",
  "born?": schema$2.date,
  "owner?": "string|null",
  "about?": schema$,
  "lives?": "integer",
});

export function catFromJSON(jsonString: string): schema$2.Result<Cat> {
  return schema$2.fromJSON(Cat$, jsonString);
}

export type CatInput = {
  kind: "Cat";
  born?: RFCDate | undefined;
  owner?: string | null | undefined;
  about?: schema | undefined;
  lives?: number | undefined;
};

export const CatInput$: schema$2.Schema<CatInput> = /* @__PURE__ */ schema$2.object(
  { kind: "string", "born?": schema$2.date, "owner?": "string|null", "about?": schema$, "lives?": "integer" },
  { as: schema$2.keep, unsent: ["id"] },
);

export function catInputToJSON(catInput: CatInput): string {
  return schema$2.toJSON(CatInput$, catInput);
}
