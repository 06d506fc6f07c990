import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Base, Base$ } from "./base.js";
import { type Merged, Merged$ } from "./merged.js";
import { type Ring, Ring$ } from "./ring.js";

export type InPlace = {
  id?: string | undefined;
  extra?: string | undefined;
};

/** @internal */
export const InPlace$: Schema<InPlace> = /* @__PURE__ */ schema<InPlace>({
  object: {
    id: { optional: "string" },
    extra: { optional: "string" },
  },
});

export function inPlaceToJSON(inPlace: InPlace): string {
  return toJSON(InPlace$, inPlace);
}

export function inPlaceFromJSON(
  jsonString: string,
): Result<InPlace, SDKValidationError> {
  return fromJSON(InPlace$, jsonString);
}

export const Narrowed = {
  Low: "low",
} as const;

export type Narrowed = ClosedEnum<typeof Narrowed>;

/** @internal */
export const Narrowed$: Schema<Narrowed> = /* @__PURE__ */ schema<Narrowed>({
  enum: Narrowed,
});

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
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    merged: { optional: Merged$ },
    inPlace: { optional: InPlace$ },
    words: { optional: Base$ },
    maybe: { optional: { nullable: Base$ } },
    bounded: { optional: "string" },
    narrowed: { optional: Narrowed$ },
    conflict: { optional: "integer" },
    ring: { optional: Ring$ },
  },
});

export function caseToJSON(case_: Case): string {
  return toJSON(Case$, case_);
}

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
