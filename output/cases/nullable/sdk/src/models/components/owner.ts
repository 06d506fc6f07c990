import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Owner = {
  name?: string | undefined;
};

/** @internal */
export const Owner$: Schema<Owner> = /* @__PURE__ */ schema<Owner>({
  object: {
    name: { optional: "string" },
  },
});

export function ownerFromJSON(
  jsonString: string,
): Result<Owner, SDKValidationError> {
  return fromJSON(Owner$, jsonString);
}
