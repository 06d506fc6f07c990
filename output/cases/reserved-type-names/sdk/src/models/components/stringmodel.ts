import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type stringModel = {
  a?: string | undefined;
};

/** @internal */
export const stringModel$: Schema<stringModel> =
  /* @__PURE__ */ schema<stringModel>({
    object: {
      a: { optional: "string" },
    },
  });

export function stringModelFromJSON(
  jsonString: string,
): Result<stringModel, SDKValidationError> {
  return fromJSON(stringModel$, jsonString);
}
