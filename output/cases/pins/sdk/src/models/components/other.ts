import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Other = {
  a?: string | undefined;
};

/** @internal */
export const Other$: Schema<Other> = /* @__PURE__ */ schema<Other>({
  object: {
    a: { optional: "string" },
  },
});

export function otherFromJSON(
  jsonString: string,
): Result<Other, SDKValidationError> {
  return fromJSON(Other$, jsonString);
}
