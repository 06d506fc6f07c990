import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Choice = string | number;

/**
 * @internal
 */
export const Choice$: Schema<Choice> = /* @__PURE__ */ schema<Choice>({
  union: ["string", "integer"],
});

export function choiceToJSON(choice: Choice): string {
  return toJSON(Choice$, choice);
}

export function choiceFromJSON(
  jsonString: string,
): Result<Choice, SDKValidationError> {
  return fromJSON(Choice$, jsonString);
}
