import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Choices = string | number;

/**
 * @internal
 */
export const Choices$: Schema<Choices> = /* @__PURE__ */ schema<Choices>({
  union: ["string", "integer"],
});

export function choicesToJSON(choices: Choices): string {
  return toJSON(Choices$, choices);
}

export function choicesFromJSON(
  jsonString: string,
): Result<Choices, SDKValidationError> {
  return fromJSON(Choices$, jsonString);
}
