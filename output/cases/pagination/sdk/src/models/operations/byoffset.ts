import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Page, Page$ } from "../components/page.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ByOffsetRequest = {
  offset?: number | undefined;
  limit?: number | undefined;
};

/** @internal */
export const ByOffsetRequest$: Schema<ByOffsetRequest> =
  /* @__PURE__ */ schema<ByOffsetRequest>({
    object: {
      offset: { optional: "integer" },
      limit: { optional: "integer" },
    },
  });

export function byOffsetRequestToJSON(
  byOffsetRequest: ByOffsetRequest,
): string {
  return toJSON(ByOffsetRequest$, byOffsetRequest);
}

export type ByOffsetResponse = {
  result: Page;
};

/** @internal */
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
