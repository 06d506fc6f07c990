import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";
import { type CaseOne, CaseOne$ } from "./caseone.js";

export type Mixed = CaseOne | { [k: string]: any };

/**
 * @internal
 */
export const Mixed$: Schema<Mixed> = /* @__PURE__ */ schema<Mixed>({
  union: [CaseOne$, { map: "any" }],
});

export function mixedToJSON(mixed: Mixed): string {
  return toJSON(Mixed$, mixed);
}

export function mixedFromJSON(
  jsonString: string,
): Result<Mixed, SDKValidationError> {
  return fromJSON(Mixed$, jsonString);
}
