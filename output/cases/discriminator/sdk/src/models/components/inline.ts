import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Cat, Cat$ } from "./cat.js";
import { type Dog, Dog$ } from "./dog.js";

export type Inline = Cat | Dog;

/**
 * @internal
 */
export const Inline$: Schema<Inline> = /* @__PURE__ */ schema<Inline>({
  union: [Cat$, Dog$],
  by: "pet_type",
  mapping: { dog: 1, cat: 0 },
});

export function inlineToJSON(inline: Inline): string {
  return toJSON(Inline$, inline);
}

export function inlineFromJSON(
  jsonString: string,
): Result<Inline, SDKValidationError> {
  return fromJSON(Inline$, jsonString);
}
