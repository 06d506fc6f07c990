import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Types = string | number | boolean;

/**
 * @internal
 */
export const Types$: Schema<Types> = /* @__PURE__ */ schema<Types>({
  union: ["string", "integer", "boolean"],
});

export function typesToJSON(types: Types): string {
  return toJSON(Types$, types);
}

export function typesFromJSON(
  jsonString: string,
): Result<Types, SDKValidationError> {
  return fromJSON(Types$, jsonString);
}
