import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Level, Level$ } from "./level.js";

export const CaseLevel = {
  Low: "low",
  High: "high",
} as const;

export type CaseLevel = ClosedEnum<typeof CaseLevel>;

/** @internal */
export const CaseLevel$: Schema<CaseLevel> = /* @__PURE__ */ schema<CaseLevel>({
  enum: CaseLevel,
});

export type Choice = string | number;

/** @internal */
export const Choice$: Schema<Choice> = /* @__PURE__ */ schema<Choice>({
  union: ["string", "integer"],
});

export function choiceToJSON(choice: Choice): string {
  return toJSON(Choice$, choice);
}

export function choiceFromJSON(
  jsonString: string,
): Result<Choice, SDKValidationError> {
  return fromJSON(Choice$, jsonString);
}

export type Case = {
  maybe: string | null;
  maybeRef?: Level | null | undefined;
  /** Not read in 3.0. */
  beside?: Level | null | undefined;
  bound?: number | undefined;
  list?: Array<string | null> | null | undefined;
  level?: CaseLevel | null | undefined;
  choice?: string | number | null | undefined;
  any?: any | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    maybe: { nullable: "string" },
    maybeRef: { optional: { nullable: Level$ } },
    beside: { optional: { nullable: Level$ } },
    bound: { optional: "integer" },
    list: { optional: { nullable: { list: { nullable: "string" } } } },
    level: { optional: { nullable: CaseLevel$ } },
    choice: { optional: { nullable: Choice$ } },
    any: { optional: "any" },
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
