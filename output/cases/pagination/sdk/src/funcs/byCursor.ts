import type { CaseCore } from "../core.js";
import type { Operation } from "../lib/operation.js";
import { paginate } from "../lib/paginate.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type ByCursorRequest,
  ByCursorRequest$,
  type ByCursorResponse,
} from "../models/operations/bycursor.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";
import type { PageIterator } from "../types/operations.js";

export function byCursor(
  client: CaseCore,
  nextCursor?: string | undefined,
  limit?: number | undefined,
  options?: RequestOptions,
): APIPromise<
  PageIterator<Result<ByCursorResponse, ClientErrors>, { cursor: string }>
> {
  return paginate(client, operation, { nextCursor, limit }, options);
}

const operation: Operation<ByCursorRequest, Page, ClientErrors> = {
  id: "byCursor",
  method: "GET",
  path: "/cursor",
  request: ByCursorRequest$,
  query: ["next_cursor", "limit"],
  responses: {
    "200": json(Page$),
  },
  pagination: { type: "cursor", input: "nextCursor", output: "$.next_cursor" },
};
