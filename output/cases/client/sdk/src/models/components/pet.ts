import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

/** An animal that somebody keeps. */
export type Pet = {
  /** The number of the pet. */
  id: number;
  name?: string | undefined;
};

/** @internal */
export const Pet$: Schema<Pet> = /* @__PURE__ */ schema<Pet>({
  object: {
    id: "integer",
    name: { optional: "string" },
  },
});

export function petFromJSON(
  jsonString: string,
): Result<Pet, SDKValidationError> {
  return fromJSON(Pet$, jsonString);
}
