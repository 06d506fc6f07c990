import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

/**
 * A thing of the past.
 *
 * @deprecated class: This will be removed in a future release.
 */
export type Case = {
  /** @deprecated field: This will be removed in a future release. */
  plain?: string | undefined;
  /**
   * Says something.
   *
   * @deprecated field: Gone in *\/ 2030 | or so
   */
  reasoned?: string | undefined;
  fresh?: string | undefined;
};

/** @internal */
export const Case$: Schema<Case> = /* @__PURE__ */ schema<Case>({
  object: {
    plain: { optional: "string" },
    reasoned: { optional: "string" },
    fresh: { optional: "string" },
  },
});

export function caseFromJSON(
  jsonString: string,
): Result<Case, SDKValidationError> {
  return fromJSON(Case$, jsonString);
}
