import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Sizes = 1 | 2;

/**
 * @internal
 */
export const Sizes$: Schema<Sizes> = /* @__PURE__ */ schema<Sizes>({
  union: [{ literal: 1 }, { literal: 2 }],
});

export function sizesToJSON(sizes: Sizes): string {
  return toJSON(Sizes$, sizes);
}

export function sizesFromJSON(
  jsonString: string,
): Result<Sizes, SDKValidationError> {
  return fromJSON(Sizes$, jsonString);
}
