import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type PetType, PetType$ } from "./pettype.js";

export type Dog = {
  petType: PetType;
  tricks?: Array<string> | undefined;
};

/**
 * @internal
 */
export const Dog$: Schema<Dog> = /* @__PURE__ */ schema<Dog>({
  object: {
    petType: { field: PetType$, name: "pet_type" },
    tricks: { field: { list: "string" }, optional: true },
  },
});

export function dogToJSON(dog: Dog): string {
  return toJSON(Dog$, dog);
}

export function dogFromJSON(
  jsonString: string,
): Result<Dog, SDKValidationError> {
  return fromJSON(Dog$, jsonString);
}
