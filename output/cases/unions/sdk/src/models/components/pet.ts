import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

/** Either of two. */
export type Pet = Dog | Cat;

/** @internal */
export const Pet$: Schema<Pet> = /* @__PURE__ */ schema<Pet>({
  union: [Dog$, Cat$],
});

export function petToJSON(pet: Pet): string {
  return toJSON(Pet$, pet);
}

export function petFromJSON(
  jsonString: string,
): Result<Pet, SDKValidationError> {
  return fromJSON(Pet$, jsonString);
}
