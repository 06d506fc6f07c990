import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type DateModel = {};

/** @internal */
export const DateModel$: Schema<DateModel> = /* @__PURE__ */ schema<DateModel>({
  object: {},
});

export function dateModelFromJSON(
  jsonString: string,
): Result<DateModel, SDKValidationError> {
  return fromJSON(DateModel$, jsonString);
}
