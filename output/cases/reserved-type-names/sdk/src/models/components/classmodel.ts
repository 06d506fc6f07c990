import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type classModel = {
  a?: string | undefined;
};

/**
 * @internal
 */
export const classModel$: Schema<classModel> =
  /* @__PURE__ */ schema<classModel>({
    object: {
      a: { field: "string", optional: true },
    },
  });

export function classModelFromJSON(
  jsonString: string,
): Result<classModel, SDKValidationError> {
  return fromJSON(classModel$, jsonString);
}
