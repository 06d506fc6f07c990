import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ErrorModel = {
  a?: string | undefined;
};

/** @internal */
export const ErrorModel$: Schema<ErrorModel> =
  /* @__PURE__ */ schema<ErrorModel>({
    object: {
      a: { optional: "string" },
    },
  });

export function errorModelFromJSON(
  jsonString: string,
): Result<ErrorModel, SDKValidationError> {
  return fromJSON(ErrorModel$, jsonString);
}
