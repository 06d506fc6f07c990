import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Person = {
  name?: string | undefined;
};

/** @internal */
export const Person$: Schema<Person> = /* @__PURE__ */ schema<Person>({
  object: {
    name: { optional: "string" },
  },
});

export function personToJSON(person: Person): string {
  return toJSON(Person$, person);
}

export function personFromJSON(
  jsonString: string,
): Result<Person, SDKValidationError> {
  return fromJSON(Person$, jsonString);
}
