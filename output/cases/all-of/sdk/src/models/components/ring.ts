import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Ring = {
  a?: string | undefined;
};

/** @internal */
export const Ring$: Schema<Ring> = /* @__PURE__ */ schema<Ring>({
  object: {
    a: { optional: "string" },
  },
});

export function ringToJSON(ring: Ring): string {
  return toJSON(Ring$, ring);
}

export function ringFromJSON(
  jsonString: string,
): Result<Ring, SDKValidationError> {
  return fromJSON(Ring$, jsonString);
}
