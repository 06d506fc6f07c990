import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type CaseObject = {};

/**
 * @internal
 */
export const CaseObject$: Schema<CaseObject> =
  /* @__PURE__ */ schema<CaseObject>({ object: {} });

export function caseObjectToJSON(caseObject: CaseObject): string {
  return toJSON(CaseObject$, caseObject);
}

export function caseObjectFromJSON(
  jsonString: string,
): Result<CaseObject, SDKValidationError> {
  return fromJSON(CaseObject$, jsonString);
}
