import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Nothing, Nothing$ } from "./nothing.js";

export type CaseObject = {};

/** @internal */
export const CaseObject$: Schema<CaseObject> =
  /* @__PURE__ */ schema<CaseObject>({ object: {} });

export function caseObjectToJSON(caseObject: CaseObject): string {
  return toJSON(CaseObject$, caseObject);
}

export function caseObjectFromJSON(
  jsonString: string,
): Result<CaseObject, SDKValidationError> {
  return fromJSON(CaseObject$, jsonString);
}

export type Case = {
  empty?: any | undefined;
  always?: any | undefined;
  never?: any | undefined;
  onlyNull?: any | undefined;
  object?: CaseObject | undefined;
  /** Only words. */
  words?: any | undefined;
  formatted?: any | undefined;
  bounded?: any | undefined;
  nothing?: Nothing | undefined;
  anything?: any | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    empty: { optional: "any" },
    always: { optional: "any" },
    never: { optional: "any" },
    onlyNull: { optional: "any" },
    object: { optional: CaseObject$ },
    words: { optional: "any" },
    formatted: { optional: "any" },
    bounded: { optional: "any" },
    nothing: { optional: Nothing$ },
    anything: { optional: "any" },
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
