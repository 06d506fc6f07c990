import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Right, Right$ } from "./right.js";

export type Left = {
  right?: Right | undefined;
};

/** @internal */
export const Left$: Schema<Left> = /* @__PURE__ */ schema<Left>({
  object: {
    right: { optional: () => Right$ },
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
