import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export const QueryParamSort = {
  Down: "down",
} as const;

export type QueryParamSort = ClosedEnum<typeof QueryParamSort>;

/** @internal */
export const QueryParamSort$: Schema<QueryParamSort> =
  /* @__PURE__ */ schema<QueryParamSort>({ enum: QueryParamSort });

export type GetOtherResponseBody = {
  id?: string | undefined;
};

/** @internal */
export const GetOtherResponseBody$: Schema<GetOtherResponseBody> =
  /* @__PURE__ */ schema<GetOtherResponseBody>({
    object: {
      id: { optional: "string" },
    },
  });

export function getOtherResponseBodyFromJSON(
  jsonString: string,
): Result<GetOtherResponseBody, SDKValidationError> {
  return fromJSON(GetOtherResponseBody$, jsonString);
}

export type GetOtherRequest = {
  sort?: QueryParamSort | undefined;
};

/** @internal */
export const GetOtherRequest$: Schema<GetOtherRequest> =
  /* @__PURE__ */ schema<GetOtherRequest>({
    object: {
      sort: { optional: QueryParamSort$ },
    },
  });

export function getOtherRequestToJSON(
  getOtherRequest: GetOtherRequest,
): string {
  return toJSON(GetOtherRequest$, getOtherRequest);
}
