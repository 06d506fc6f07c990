import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

/**
 * Failed.
 */
export type EResponseBody = any;

/**
 * @internal
 */
export const EResponseBody$: Schema<EResponseBody> =
  /* @__PURE__ */ schema<EResponseBody>({ union: ["any", "any"] });

export function eResponseBodyFromJSON(
  jsonString: string,
): Result<EResponseBody, SDKValidationError> {
  return fromJSON(EResponseBody$, jsonString);
}
