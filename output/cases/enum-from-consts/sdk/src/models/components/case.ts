import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Level, Level$ } from "./level.js";
import { type Maybe, Maybe$ } from "./maybe.js";
import { Sizes$ } from "./sizes.js";

export type Case = {
  level?: Level | undefined;
  maybe?: Maybe | null | undefined;
  sizes?: 1 | 2 | undefined;
  known?: string | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    level: { field: Level$, optional: true },
    maybe: { field: { nullable: Maybe$ }, optional: true },
    sizes: { field: Sizes$, optional: true },
    known: { field: "string", optional: true },
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
