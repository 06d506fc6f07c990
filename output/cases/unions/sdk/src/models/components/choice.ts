import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type Left, Left$ } from "./left.js";

export type Choice = Left | Array<string>;

/**
 * @internal
 */
export const Choice$: Schema<Choice> = /* @__PURE__ */ schema<Choice>({
  union: [Left$, { list: "string" }],
});

export function choiceToJSON(choice: Choice): string {
  return toJSON(Choice$, choice);
}

export function choiceFromJSON(
  jsonString: string,
): Result<Choice, SDKValidationError> {
  return fromJSON(Choice$, jsonString);
}
