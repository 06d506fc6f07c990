import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Page, Page$ } from "../components/page.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ByPageRequest = {
  page?: number | undefined;
};

/** @internal */
export const ByPageRequest$: Schema<ByPageRequest> =
  /* @__PURE__ */ schema<ByPageRequest>({
    object: {
      page: { optional: "integer" },
    },
  });

export function byPageRequestToJSON(byPageRequest: ByPageRequest): string {
  return toJSON(ByPageRequest$, byPageRequest);
}

export type ByPageResponse = {
  result: Page;
};

/** @internal */
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
