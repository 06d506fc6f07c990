import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ResultModel = {
  a?: string | undefined;
};

/** @internal */
export const ResultModel$: Schema<ResultModel> =
  /* @__PURE__ */ schema<ResultModel>({
    object: {
      a: { optional: "string" },
    },
  });

export function resultModelFromJSON(
  jsonString: string,
): Result<ResultModel, SDKValidationError> {
  return fromJSON(ResultModel$, jsonString);
}
