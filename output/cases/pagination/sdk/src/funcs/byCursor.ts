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
import type { ByCursorResponse } from "../models/operations/bycursor.js";
import { ByCursorRequest$ } from "../models/operations/bycursor.js";

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

const operation: Operation = {
  id: "byCursor",
  method: "GET",
  path: "/cursor",
  request: ByCursorRequest$,
  query: pairs("limit", "next_cursor"),
  responses: { 200: json(Page$) },
  pagination: { type: "cursor", input: "nextCursor", output: "$.next_cursor" },
};
