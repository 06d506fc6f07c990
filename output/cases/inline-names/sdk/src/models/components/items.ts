import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Items = {
  id?: string | undefined;
};

/**
 * @internal
 */
export const Items$: Schema<Items> = /* @__PURE__ */ schema<Items>({
  object: {
    id: { field: "string", optional: true },
  },
});

export function itemsFromJSON(
  jsonString: string,
): Result<Items, SDKValidationError> {
  return fromJSON(Items$, jsonString);
}
