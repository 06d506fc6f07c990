import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Maps = { [k: string]: Maps };

/** @internal */
export const Maps$: Schema<Maps> = /* @__PURE__ */ schema<Maps>({
  map: () => Maps$,
});

export function mapsToJSON(maps: Maps): string {
  return toJSON(Maps$, maps);
}

export function mapsFromJSON(
  jsonString: string,
): Result<Maps, SDKValidationError> {
  return fromJSON(Maps$, jsonString);
}
