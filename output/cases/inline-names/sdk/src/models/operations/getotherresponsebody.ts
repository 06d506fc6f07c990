import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type GetOtherResponseBody = {
  id?: string | undefined;
};

/**
 * @internal
 */
export const GetOtherResponseBody$: Schema<GetOtherResponseBody> =
  /* @__PURE__ */ schema<GetOtherResponseBody>({
    object: {
      id: { field: "string", optional: true },
    },
  });

export function getOtherResponseBodyFromJSON(
  jsonString: string,
): Result<GetOtherResponseBody, SDKValidationError> {
  return fromJSON(GetOtherResponseBody$, jsonString);
}
