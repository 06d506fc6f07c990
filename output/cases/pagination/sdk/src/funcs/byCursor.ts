import type { CaseCore } from "../core.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ByCursorRequest, ByCursorRequest$, type ByCursorResponse } from "../models/operations/bycursor.js";
import { type APIPromise, type Operation, type PageIterator, type Result, json, pairs } from "../runtime/api.js";
import { paginate } from "../runtime/calls/paginate.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function byCursor(
  client: CaseCore,
  params?: ByCursorRequest | undefined,
  options?: RequestOptions,
): APIPromise<PageIterator<Result<ByCursorResponse, ClientErrors>, { cursor: string }>> {
  return paginate(client, operation, params, options);
}

const operation: Operation<ByCursorRequest, { "200": Page }> = {
  id: "byCursor",
  method: "GET",
  path: "/cursor",
  request: ByCursorRequest$,
  query: pairs("limit", "next_cursor"),
  responses: { 200: json(Page$) },
  pagination: { type: "cursor", input: "nextCursor", output: "$.next_cursor" },
};
