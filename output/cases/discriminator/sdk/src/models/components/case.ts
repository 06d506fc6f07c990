import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import type { Cat } from "./cat.js";
import type { Dog } from "./dog.js";
import { type Explicit, Explicit$ } from "./explicit.js";
import { type Implicit, Implicit$ } from "./implicit.js";
import { Inline$ } from "./inline.js";

export type Case = {
  explicit?: Explicit | undefined;
  implicit?: Implicit | null | undefined;
  inline?: Cat | Dog | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    explicit: { field: Explicit$, optional: true },
    implicit: { field: { nullable: Implicit$ }, optional: true },
    inline: { field: Inline$, optional: true },
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
