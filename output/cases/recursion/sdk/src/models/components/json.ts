import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Json = string | boolean | Array<Json> | { [k: string]: Json };

/** @internal */
export const Json$: Schema<Json> = /* @__PURE__ */ schema<Json>({
  union: ["string", "boolean", { list: () => Json$ }, { map: () => Json$ }],
});

export function jsonToJSON(json: Json): string {
  return toJSON(Json$, json);
}

export function jsonFromJSON(
  jsonString: string,
): Result<Json, SDKValidationError> {
  return fromJSON(Json$, jsonString);
}
