import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Index2 = {
  a?: string | undefined;
};

/** @internal */
export const Index2$: Schema<Index2> = /* @__PURE__ */ schema<Index2>({
  object: {
    a: { optional: "string" },
  },
});

export function index2FromJSON(
  jsonString: string,
): Result<Index2, SDKValidationError> {
  return fromJSON(Index2$, jsonString);
}
