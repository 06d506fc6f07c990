import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Lost = {
  id?: string | undefined;
};

/** @internal */
export const Lost$: Schema<Lost> = /* @__PURE__ */ schema<Lost>({
  object: {
    id: { optional: "string" },
  },
});

export function lostFromJSON(
  jsonString: string,
): Result<Lost, SDKValidationError> {
  return fromJSON(Lost$, jsonString);
}
