import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Explicit, Explicit$ } from "./explicit.js";
import { type Implicit, Implicit$ } from "./implicit.js";

export type Inline = Cat | Dog;

/** @internal */
export const Inline$: Schema<Inline> = /* @__PURE__ */ schema<Inline>({
  union: [Cat$, Dog$],
  by: "pet_type",
  mapping: { dog: 1, cat: 0 },
});

export function inlineToJSON(inline: Inline): string {
  return toJSON(Inline$, inline);
}

export function inlineFromJSON(
  jsonString: string,
): Result<Inline, SDKValidationError> {
  return fromJSON(Inline$, jsonString);
}

export type Case = {
  explicit?: Explicit | undefined;
  implicit?: Implicit | null | undefined;
  inline?: Cat | Dog | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    explicit: { optional: Explicit$ },
    implicit: { optional: { nullable: Implicit$ } },
    inline: { optional: Inline$ },
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
