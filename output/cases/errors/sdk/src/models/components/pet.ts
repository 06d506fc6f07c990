import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Pet = {
  name: string;
};

/** @internal */
export const Pet$: Schema<Pet> = /* @__PURE__ */ schema<Pet>({
  object: {
    name: "string",
  },
});

export function petFromJSON(
  jsonString: string,
): Result<Pet, SDKValidationError> {
  return fromJSON(Pet$, jsonString);
}
