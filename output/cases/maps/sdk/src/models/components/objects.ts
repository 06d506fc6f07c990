import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Objects = {
  name?: string | undefined;
};

/**
 * @internal
 */
export const Objects$: Schema<Objects> = /* @__PURE__ */ schema<Objects>({
  object: {
    name: { field: "string", optional: true },
  },
});

export function objectsToJSON(objects: Objects): string {
  return toJSON(Objects$, objects);
}

export function objectsFromJSON(
  jsonString: string,
): Result<Objects, SDKValidationError> {
  return fromJSON(Objects$, jsonString);
}
