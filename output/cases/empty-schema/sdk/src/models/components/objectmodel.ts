import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ObjectModel = {};

/**
 * @internal
 */
export const ObjectModel$: Schema<ObjectModel> =
  /* @__PURE__ */ schema<ObjectModel>({ object: {} });

export function objectModelToJSON(objectModel: ObjectModel): string {
  return toJSON(ObjectModel$, objectModel);
}

export function objectModelFromJSON(
  jsonString: string,
): Result<ObjectModel, SDKValidationError> {
  return fromJSON(ObjectModel$, jsonString);
}
