import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Nothing = {};

/** @internal */
export const Nothing$: Schema<Nothing> = /* @__PURE__ */ schema<Nothing>({
  object: {},
});

export function nothingToJSON(nothing: Nothing): string {
  return toJSON(Nothing$, nothing);
}

export function nothingFromJSON(
  jsonString: string,
): Result<Nothing, SDKValidationError> {
  return fromJSON(Nothing$, jsonString);
}
