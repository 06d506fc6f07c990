import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Maybe = string | number;

/**
 * @internal
 */
export const Maybe$: Schema<Maybe> = /* @__PURE__ */ schema<Maybe>({
  union: ["string", "integer"],
});

export function maybeToJSON(maybe: Maybe): string {
  return toJSON(Maybe$, maybe);
}

export function maybeFromJSON(
  jsonString: string,
): Result<Maybe, SDKValidationError> {
  return fromJSON(Maybe$, jsonString);
}
