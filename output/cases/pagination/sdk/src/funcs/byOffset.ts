import type { CaseCore } from "../core.js";
import type {
  APIPromise,
  PageIterator,
  RequestOptions,
  Result,
} from "../lib/api.js";
import { type Operation, paginate } from "../lib/paginate.js";
import { pairs } from "../lib/parameters.js";
import { json } from "../lib/responses/json.js";
import { Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ByOffsetResponse } from "../models/operations/byoffset.js";
import { ByOffsetRequest$ } from "../models/operations/byoffset.js";

export function byOffset(
  client: CaseCore,
  offset?: number | undefined,
  limit?: number | undefined,
  options?: RequestOptions,
): APIPromise<
  PageIterator<Result<ByOffsetResponse, ClientErrors>, { offset: number }>
> {
  return paginate(client, operation, { offset, limit }, options);
}

const operation: Operation = {
  id: "byOffset",
  method: "GET",
  path: "/offset",
  request: ByOffsetRequest$,
  query: pairs("limit", "offset"),
  responses: { 200: json(Page$) },
  pagination: {
    type: "offset",
    input: "offset",
    limit: "limit",
    results: "$.items",
  },
};
