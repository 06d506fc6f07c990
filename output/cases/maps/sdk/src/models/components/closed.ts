import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Closed = {};

/**
 * @internal
 */
export const Closed$: Schema<Closed> = /* @__PURE__ */ schema<Closed>({
  object: {},
});

export function closedToJSON(closed: Closed): string {
  return toJSON(Closed$, closed);
}

export function closedFromJSON(
  jsonString: string,
): Result<Closed, SDKValidationError> {
  return fromJSON(Closed$, jsonString);
}
