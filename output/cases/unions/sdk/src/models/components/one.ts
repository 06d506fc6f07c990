import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type One = {
  a?: string | undefined;
};

/**
 * @internal
 */
export const One$: Schema<One> = /* @__PURE__ */ schema<One>({
  object: {
    a: { field: "string", optional: true },
  },
});

export function oneToJSON(one: One): string {
  return toJSON(One$, one);
}

export function oneFromJSON(
  jsonString: string,
): Result<One, SDKValidationError> {
  return fromJSON(One$, jsonString);
}
