import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Base, Base$ } from "./base.js";
import { type Merged, Merged$ } from "./merged.js";
import { type Ring, Ring$ } from "./ring.js";

export type InPlace = {
  id?: string | undefined;
  extra?: string | undefined;
};

/** @internal */
export const InPlace$: schema.Schema<InPlace> = /* @__PURE__ */ schema.object({
  id: { optional: "string" },
  extra: { optional: "string" },
});

export function inPlaceToJSON(inPlace: InPlace): string {
  return schema.toJSON(InPlace$, inPlace);
}

export function inPlaceFromJSON(
  jsonString: string,
): schema.Result<InPlace, schema.SDKValidationError> {
  return schema.fromJSON(InPlace$, jsonString);
}

export const Narrowed = {
  Low: "low",
} as const;

export type Narrowed = ClosedEnum<typeof Narrowed>;

/** @internal */
export const Narrowed$: schema.Schema<Narrowed> = /* @__PURE__ */ schema.schema(
  { enum: Narrowed },
);

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

/** @internal */
export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.object({
  merged: { optional: Merged$ },
  inPlace: { optional: InPlace$ },
  words: { optional: Base$ },
  maybe: { optional: { nullable: Base$ } },
  bounded: { optional: "string" },
  narrowed: { optional: Narrowed$ },
  conflict: { optional: "integer" },
  ring: { optional: Ring$ },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON(Case$, case_);
}

export function caseFromJSON(
  jsonString: string,
): schema.Result<Case, schema.SDKValidationError> {
  return schema.fromJSON(Case$, jsonString);
}
