import type { CaseCore } from "../core.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ByOffsetRequest, ByOffsetRequest$, type ByOffsetResponse } from "../models/operations/byoffset.js";
import { type APIPromise, type Operation, type PageIterator, type Result, json, pairs } from "../runtime/api.js";
import { paginate } from "../runtime/calls/paginate.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function byOffset(
  client: CaseCore,
  params?: ByOffsetRequest | undefined,
  options?: RequestOptions,
): APIPromise<PageIterator<Result<ByOffsetResponse, ClientErrors>, { offset: number }>> {
  return paginate(client, operation, params, options);
}

const operation: Operation<ByOffsetRequest, { "200": Page }> = {
  id: "byOffset",
  method: "GET",
  path: "/offset",
  request: ByOffsetRequest$,
  query: pairs("limit", "offset"),
  responses: { 200: json(Page$) },
  pagination: { type: "offset", input: "offset", limit: "limit", results: "$.items" },
};
