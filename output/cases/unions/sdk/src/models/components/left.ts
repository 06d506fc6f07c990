import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Left = {
  l?: string | undefined;
};

/**
 * @internal
 */
export const Left$: Schema<Left> = /* @__PURE__ */ schema<Left>({
  object: {
    l: { field: "string", optional: true },
  },
});

export function leftToJSON(left: Left): string {
  return toJSON(Left$, left);
}

export function leftFromJSON(
  jsonString: string,
): Result<Left, SDKValidationError> {
  return fromJSON(Left$, jsonString);
}
