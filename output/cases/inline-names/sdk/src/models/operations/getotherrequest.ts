import { type Schema, schema, toJSON } from "../../lib/schema.js";
import { type QueryParamSort, QueryParamSort$ } from "./queryparamsort.js";

export type GetOtherRequest = {
  sort?: QueryParamSort | undefined;
};

/**
 * @internal
 */
export const GetOtherRequest$: Schema<GetOtherRequest> =
  /* @__PURE__ */ schema<GetOtherRequest>({
    object: {
      sort: { field: QueryParamSort$, optional: true },
    },
  });

export function getOtherRequestToJSON(
  getOtherRequest: GetOtherRequest,
): string {
  return toJSON(GetOtherRequest$, getOtherRequest);
}
