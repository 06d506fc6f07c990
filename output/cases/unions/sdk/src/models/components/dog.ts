import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Dog = {
  name: string;
  tricks: Array<string>;
};

/** @internal */
export const Dog$: Schema<Dog> = /* @__PURE__ */ schema<Dog>({
  object: {
    name: "string",
    tricks: { list: "string" },
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
