import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Pet2 = {
  b?: string | undefined;
};

/** @internal */
export const Pet2$: Schema<Pet2> = /* @__PURE__ */ schema<Pet2>({
  object: {
    b: { optional: "string" },
  },
});

export function pet2FromJSON(
  jsonString: string,
): Result<Pet2, SDKValidationError> {
  return fromJSON(Pet2$, jsonString);
}
