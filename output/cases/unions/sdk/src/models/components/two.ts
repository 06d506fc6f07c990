import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Two = {
  b: string;
};

/**
 * @internal
 */
export const Two$: Schema<Two> = /* @__PURE__ */ schema<Two>({
  object: {
    b: "string",
  },
});

export function twoToJSON(two: Two): string {
  return toJSON(Two$, two);
}

export function twoFromJSON(
  jsonString: string,
): Result<Two, SDKValidationError> {
  return fromJSON(Two$, jsonString);
}
