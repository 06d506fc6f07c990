import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Page, Page$ } from "../components/page.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ByLinkResponse = {
  result: Page;
};

/** @internal */
export const ByLinkResponse$: Schema<ByLinkResponse> =
  /* @__PURE__ */ schema<ByLinkResponse>({
    object: {
      result: Page$,
    },
  });

export function byLinkResponseFromJSON(
  jsonString: string,
): Result<ByLinkResponse, SDKValidationError> {
  return fromJSON(ByLinkResponse$, jsonString);
}
