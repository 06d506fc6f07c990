import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Page, Page$ } from "../components/page.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ByPageResponse = {
  result: Page;
};

/**
 * @internal
 */
export const ByPageResponse$: Schema<ByPageResponse> =
  /* @__PURE__ */ schema<ByPageResponse>({
    object: {
      result: Page$,
    },
  });

export function byPageResponseFromJSON(
  jsonString: string,
): Result<ByPageResponse, SDKValidationError> {
  return fromJSON(ByPageResponse$, jsonString);
}
