import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ABCD = {
  a?: string | undefined;
};

/** @internal */
export const ABCD$: Schema<ABCD> = /* @__PURE__ */ schema<ABCD>({
  object: {
    a: { optional: "string" },
  },
});

export function abcdFromJSON(
  jsonString: string,
): Result<ABCD, SDKValidationError> {
  return fromJSON(ABCD$, jsonString);
}
