import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Values = {
  id?: string | undefined;
};

/**
 * @internal
 */
export const Values$: Schema<Values> = /* @__PURE__ */ schema<Values>({
  object: {
    id: { field: "string", optional: true },
  },
});

export function valuesFromJSON(
  jsonString: string,
): Result<Values, SDKValidationError> {
  return fromJSON(Values$, jsonString);
}
