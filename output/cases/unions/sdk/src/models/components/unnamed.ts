import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type One, One$ } from "./one.js";
import { type Two, Two$ } from "./two.js";

export type Unnamed = Two | One;

/**
 * @internal
 */
export const Unnamed$: Schema<Unnamed> = /* @__PURE__ */ schema<Unnamed>({
  union: [Two$, One$],
});

export function unnamedToJSON(unnamed: Unnamed): string {
  return toJSON(Unnamed$, unnamed);
}

export function unnamedFromJSON(
  jsonString: string,
): Result<Unnamed, SDKValidationError> {
  return fromJSON(Unnamed$, jsonString);
}
