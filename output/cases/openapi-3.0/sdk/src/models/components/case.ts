import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type CaseLevel, CaseLevel$ } from "./caselevel.js";
import { Choice$ } from "./choice.js";
import { type Level, Level$ } from "./level.js";

export type Case = {
  maybe: string | null;
  maybeRef?: Level | null | undefined;
  /**
   * Not read in 3.0.
   */
  beside?: Level | null | undefined;
  bound?: number | undefined;
  list?: Array<string | null> | null | undefined;
  level?: CaseLevel | null | undefined;
  choice?: string | number | null | undefined;
  any?: any | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    maybe: { nullable: "string" },
    maybeRef: { field: { nullable: Level$ }, optional: true },
    beside: { field: { nullable: Level$ }, optional: true },
    bound: { field: "integer", optional: true },
    list: {
      field: { nullable: { list: { nullable: "string" } } },
      optional: true,
    },
    level: { field: { nullable: CaseLevel$ }, optional: true },
    choice: { field: { nullable: Choice$ }, optional: true },
    any: { field: "any", optional: true },
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
