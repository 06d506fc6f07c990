import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Page, Page$ } from "../components/page.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ByCursorResponse = {
  result: Page;
};

/**
 * @internal
 */
export const ByCursorResponse$: Schema<ByCursorResponse> =
  /* @__PURE__ */ schema<ByCursorResponse>({
    object: {
      result: Page$,
    },
  });

export function byCursorResponseFromJSON(
  jsonString: string,
): Result<ByCursorResponse, SDKValidationError> {
  return fromJSON(ByCursorResponse$, jsonString);
}
