import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Base, Base$ } from "./base.js";
import { type InPlace, InPlace$ } from "./inplace.js";
import { type Merged, Merged$ } from "./merged.js";
import { type Narrowed, Narrowed$ } from "./narrowed.js";
import { type Ring, Ring$ } from "./ring.js";

export type Case = {
  merged?: Merged | undefined;
  inPlace?: InPlace | undefined;
  /**
   * The words beside it.
   */
  words?: Base | undefined;
  maybe?: Base | null | undefined;
  bounded?: string | undefined;
  narrowed?: Narrowed | undefined;
  conflict?: number | undefined;
  ring?: Ring | undefined;
};

/**
 * @internal
 */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    merged: { field: Merged$, optional: true },
    inPlace: { field: InPlace$, optional: true },
    words: { field: Base$, optional: true },
    maybe: { field: { nullable: Base$ }, optional: true },
    bounded: { field: "string", optional: true },
    narrowed: { field: Narrowed$, optional: true },
    conflict: { field: "integer", optional: true },
    ring: { field: Ring$, optional: true },
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
