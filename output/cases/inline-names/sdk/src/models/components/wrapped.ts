import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Wrapped = {
  id?: string | undefined;
};

/**
 * @internal
 */
export const Wrapped$: Schema<Wrapped> = /* @__PURE__ */ schema<Wrapped>({
  object: {
    id: { field: "string", optional: true },
  },
});

export function wrappedFromJSON(
  jsonString: string,
): Result<Wrapped, SDKValidationError> {
  return fromJSON(Wrapped$, jsonString);
}
