import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type When = Date | string;

/**
 * @internal
 */
export const When$: Schema<When> = /* @__PURE__ */ schema<When>({
  union: ["date-time", "string"],
});

export function whenToJSON(when: When): string {
  return toJSON(When$, when);
}

export function whenFromJSON(
  jsonString: string,
): Result<When, SDKValidationError> {
  return fromJSON(When$, jsonString);
}
