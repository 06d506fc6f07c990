import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type Owner = Dog | Cat;

/**
 * @internal
 */
export const Owner$: Schema<Owner> = /* @__PURE__ */ schema<Owner>({
  union: [Dog$, Cat$],
});

export function ownerToJSON(owner: Owner): string {
  return toJSON(Owner$, owner);
}

export function ownerFromJSON(
  jsonString: string,
): Result<Owner, SDKValidationError> {
  return fromJSON(Owner$, jsonString);
}
