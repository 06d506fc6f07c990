import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type PromiseModel = {
  a?: string | undefined;
};

/** @internal */
export const PromiseModel$: Schema<PromiseModel> =
  /* @__PURE__ */ schema<PromiseModel>({
    object: {
      a: { optional: "string" },
    },
  });

export function promiseModelFromJSON(
  jsonString: string,
): Result<PromiseModel, SDKValidationError> {
  return fromJSON(PromiseModel$, jsonString);
}
