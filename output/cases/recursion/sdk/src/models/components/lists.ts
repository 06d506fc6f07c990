import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Lists = Array<Lists>;

/** @internal */
export const Lists$: Schema<Lists> = /* @__PURE__ */ schema<Lists>({
  list: () => Lists$,
});

export function listsToJSON(lists: Lists): string {
  return toJSON(Lists$, lists);
}

export function listsFromJSON(
  jsonString: string,
): Result<Lists, SDKValidationError> {
  return fromJSON(Lists$, jsonString);
}
