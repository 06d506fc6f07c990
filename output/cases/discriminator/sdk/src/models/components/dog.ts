import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export const PetType = {
  Dog: "dog",
  Puppy: "puppy",
} as const;

export type PetType = ClosedEnum<typeof PetType>;

/** @internal */
export const PetType$: Schema<PetType> = /* @__PURE__ */ schema<PetType>({
  enum: PetType,
});

export type Dog = {
  petType: PetType;
  tricks?: Array<string> | undefined;
};

/** @internal */
export const Dog$: Schema<Dog> = /* @__PURE__ */ schema<Dog>({
  snake: true,
  object: {
    petType: PetType$,
    tricks: { optional: { list: "string" } },
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
