import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Choice = number | string;

/**
 * @internal
 */
export const Choice$: Schema<Choice> = /* @__PURE__ */ schema<Choice>({
  union: ["integer", "string"],
});

export function choiceFromJSON(
  jsonString: string,
): Result<Choice, SDKValidationError> {
  return fromJSON(Choice$, jsonString);
}
