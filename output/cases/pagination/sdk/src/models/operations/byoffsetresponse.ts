import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Page, Page$ } from "../components/page.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ByOffsetResponse = {
  result: Page;
};

/**
 * @internal
 */
export const ByOffsetResponse$: Schema<ByOffsetResponse> =
  /* @__PURE__ */ schema<ByOffsetResponse>({
    object: {
      result: Page$,
    },
  });

export function byOffsetResponseFromJSON(
  jsonString: string,
): Result<ByOffsetResponse, SDKValidationError> {
  return fromJSON(ByOffsetResponse$, jsonString);
}
