import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export const Level = {
  /** Little. */
  Low: "low",
  /** Much. */
  High: "high",
} as const;

export type Level = ClosedEnum<typeof Level>;

/** @internal */
export const Level$: Schema<Level> = /* @__PURE__ */ schema<Level>({
  enum: Level,
});

export const Maybe = {
  A: "a",
  B: "b",
} as const;

export type Maybe = ClosedEnum<typeof Maybe>;

/** @internal */
export const Maybe$: Schema<Maybe> = /* @__PURE__ */ schema<Maybe>({
  enum: Maybe,
});

export type Sizes = 1 | 2;

/** @internal */
export const Sizes$: Schema<Sizes> = /* @__PURE__ */ schema<Sizes>({
  union: [{ literal: 1 }, { literal: 2 }],
});

export function sizesToJSON(sizes: Sizes): string {
  return toJSON(Sizes$, sizes);
}

export function sizesFromJSON(
  jsonString: string,
): Result<Sizes, SDKValidationError> {
  return fromJSON(Sizes$, jsonString);
}

export type Case = {
  level?: Level | undefined;
  maybe?: Maybe | null | undefined;
  sizes?: 1 | 2 | undefined;
  known?: string | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    level: { optional: Level$ },
    maybe: { optional: { nullable: Maybe$ } },
    sizes: { optional: Sizes$ },
    known: { optional: "string" },
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
