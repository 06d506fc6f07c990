import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type CaseObject, CaseObject$ } from "./caseobject.js";
import { type Nothing, Nothing$ } from "./nothing.js";

export type Case = {
  empty?: any | undefined;
  always?: any | undefined;
  never?: any | undefined;
  onlyNull?: any | undefined;
  object?: CaseObject | undefined;
  /**
   * Only words.
   */
  words?: any | undefined;
  formatted?: any | undefined;
  bounded?: any | undefined;
  nothing?: Nothing | undefined;
  anything?: any | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    empty: { field: "any", optional: true },
    always: { field: "any", optional: true },
    never: { field: "any", optional: true },
    onlyNull: { field: "any", optional: true },
    object: { field: CaseObject$, optional: true },
    words: { field: "any", optional: true },
    formatted: { field: "any", optional: true },
    bounded: { field: "any", optional: true },
    nothing: { field: Nothing$, optional: true },
    anything: { field: "any", optional: true },
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
