import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type _200 = {
  id?: string | undefined;
};

/**
 * @internal
 */
export const _200$: Schema<_200> = /* @__PURE__ */ schema<_200>({
  object: {
    id: { field: "string", optional: true },
  },
});

export function _200FromJSON(
  jsonString: string,
): Result<_200, SDKValidationError> {
  return fromJSON(_200$, jsonString);
}
