import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Either = {
  a?: string | undefined;
  b?: string | undefined;
};

/**
 * @internal
 */
export const Either$: Schema<Either> = /* @__PURE__ */ schema<Either>({
  object: {
    a: { field: "string", optional: true },
    b: { field: "string", optional: true },
  },
});

export function eitherToJSON(either: Either): string {
  return toJSON(Either$, either);
}

export function eitherFromJSON(
  jsonString: string,
): Result<Either, SDKValidationError> {
  return fromJSON(Either$, jsonString);
}
