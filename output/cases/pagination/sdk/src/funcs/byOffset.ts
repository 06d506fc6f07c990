import type { CaseCore } from "../core.js";
import type { Operation } from "../lib/operation.js";
import { paginate } from "../lib/paginate.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type ByOffsetRequest,
  ByOffsetRequest$,
  type ByOffsetResponse,
} from "../models/operations/byoffset.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";
import type { PageIterator } from "../types/operations.js";

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

const operation: Operation<ByOffsetRequest, Page, ClientErrors> = {
  id: "byOffset",
  method: "GET",
  path: "/offset",
  request: ByOffsetRequest$,
  query: ["offset", "limit"],
  responses: {
    "200": json(Page$),
  },
  pagination: {
    type: "offset",
    input: "offset",
    limit: "limit",
    results: "$.items",
  },
};
