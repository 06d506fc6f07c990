import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Base, Base$ } from "./base.js";
import { type Merged, Merged$ } from "./merged.js";
import { type Ring, Ring$ } from "./ring.js";

export type InPlace = { id?: string | undefined; extra?: string | undefined };

export const InPlace$: schema.Schema<InPlace> = /* @__PURE__ */ schema.object({ "id? extra?": "string" });

export function inPlaceToJSON(inPlace: InPlace): string {
  return schema.toJSON(InPlace$, inPlace);
}

export function inPlaceFromJSON(jsonString: string): schema.Result<InPlace> {
  return schema.fromJSON(InPlace$, jsonString);
}

export const Narrowed = { Low: "low" } as const;

export type Narrowed = ClosedEnum<typeof Narrowed>;

export const Narrowed$: schema.Schema<Narrowed> = /* @__PURE__ */ schema.schema({ as: schema.member, of: Narrowed });

export type Case = {
  merged?: Merged | undefined;
  inPlace?: InPlace | undefined;
  /** The words beside it. */
  words?: Base | undefined;
  maybe?: Base | null | undefined;
  bounded?: string | undefined;
  narrowed?: Narrowed | undefined;
  conflict?: number | undefined;
  ring?: Ring | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  "merged?": Merged$,
  "inPlace?": InPlace$,
  "words?": Base$,
  "maybe?": { nullable: Base$ },
  "bounded?": "string",
  "narrowed?": Narrowed$,
  "conflict?": "integer",
  "ring?": Ring$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON(Case$, jsonString);
}
