import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import { type Page, Page$ } from "../components/page.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type ByCursorRequest = {
  nextCursor?: string | undefined;
  limit?: number | undefined;
};

/** @internal */
export const ByCursorRequest$: Schema<ByCursorRequest> =
  /* @__PURE__ */ schema<ByCursorRequest>({
    snake: true,
    object: {
      nextCursor: { optional: "string" },
      limit: { field: "integer", default: 20 },
    },
  });

export function byCursorRequestToJSON(
  byCursorRequest: ByCursorRequest,
): string {
  return toJSON(ByCursorRequest$, byCursorRequest);
}

export type ByCursorResponse = {
  result: Page;
};

/** @internal */
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
