import * as schema from "../../runtime/schema.js";
import { type Base, Base$ } from "./base.js";
import { type Merged, Merged$ } from "./merged.js";
import { type Ring, Ring$ } from "./ring.js";

export type InPlace = { id?: string | undefined; extra?: string | undefined };

export const InPlace$: schema.Schema<InPlace> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
  "extra?": "string",
});

export function inPlaceToJSON(inPlace: InPlace): string {
  return schema.toJSON<InPlace>(InPlace$, inPlace);
}

export function inPlaceFromJSON(jsonString: string): schema.Result<InPlace> {
  return schema.fromJSON<InPlace>(InPlace$, jsonString);
}

export type Case = {
  merged?: Merged | undefined;
  inPlace?: InPlace | undefined;
  /** The words beside it. */
  words?: Base | undefined;
  maybe?: Base | null | undefined;
  bounded?: string | undefined;
  narrowed?: "low" | undefined;
  conflict?: number | undefined;
  ring?: Ring | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "merged?": Merged$,
  "inPlace?": InPlace$,
  "words?": Base$,
  "maybe?": { nullable: Base$ },
  "bounded?": "string",
  "narrowed?": { literal: "low" },
  "conflict?": "integer",
  "ring?": Ring$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
