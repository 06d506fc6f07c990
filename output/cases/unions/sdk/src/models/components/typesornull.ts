import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type TypesOrNull = string | Array<number>;

/**
 * @internal
 */
export const TypesOrNull$: Schema<TypesOrNull> =
  /* @__PURE__ */ schema<TypesOrNull>({
    union: ["string", { list: "integer" }],
  });

export function typesOrNullToJSON(typesOrNull: TypesOrNull): string {
  return toJSON(TypesOrNull$, typesOrNull);
}

export function typesOrNullFromJSON(
  jsonString: string,
): Result<TypesOrNull, SDKValidationError> {
  return fromJSON(TypesOrNull$, jsonString);
}
