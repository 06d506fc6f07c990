import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type InPlace = {
  id?: string | undefined;
  extra?: string | undefined;
};

/**
 * @internal
 */
export const InPlace$: Schema<InPlace> = /* @__PURE__ */ schema<InPlace>({
  object: {
    id: { field: "string", optional: true },
    extra: { field: "string", optional: true },
  },
});

export function inPlaceToJSON(inPlace: InPlace): string {
  return toJSON(InPlace$, inPlace);
}

export function inPlaceFromJSON(
  jsonString: string,
): Result<InPlace, SDKValidationError> {
  return fromJSON(InPlace$, jsonString);
}
