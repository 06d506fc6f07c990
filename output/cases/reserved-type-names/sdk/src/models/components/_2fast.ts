import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type _2Fast = {
  a?: string | undefined;
};

/** @internal */
export const _2Fast$: Schema<_2Fast> = /* @__PURE__ */ schema<_2Fast>({
  object: {
    a: { optional: "string" },
  },
});

export function _2FastFromJSON(
  jsonString: string,
): Result<_2Fast, SDKValidationError> {
  return fromJSON(_2Fast$, jsonString);
}
