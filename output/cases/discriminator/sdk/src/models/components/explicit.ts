import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";
import { type Fish, Fish$ } from "./fish.js";

export type Explicit = Fish | Cat | Dog;

/** @internal */
export const Explicit$: Schema<Explicit> = /* @__PURE__ */ schema<Explicit>({
  union: [Fish$, Cat$, Dog$],
  by: "pet_type",
  mapping: { puppy: 2, dog: 2, cat: 1, Fish: 0 },
});

export function explicitToJSON(explicit: Explicit): string {
  return toJSON(Explicit$, explicit);
}

export function explicitFromJSON(
  jsonString: string,
): Result<Explicit, SDKValidationError> {
  return fromJSON(Explicit$, jsonString);
}
