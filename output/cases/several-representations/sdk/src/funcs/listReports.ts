import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type {
  ListReportsRequest,
  ListReportsResponse,
  ListReportsResponseBody,
} from "../models/operations/listreports.js";
import { ListReportsRequest$, ListReportsResponseBody$ } from "../models/operations/listreports.js";
import { type APIPromise, type Operation, type PageIterator, type Result, json, pairs } from "../runtime/api.js";
import { paginate } from "../runtime/calls/paginate.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { choiceOf } from "../runtime/responses/choice-of.js";
import { text } from "../runtime/responses/text.js";

export function listReports(
  client: CaseCore,
  params?: ListReportsRequest | undefined,
  options?: RequestOptions & AcceptOptions<"application/json">,
): APIPromise<PageIterator<Result<ListReportsResponse, ClientErrors>, { cursor: string }>>;
export function listReports(
  client: CaseCore,
  params: ListReportsRequest | undefined,
  options: RequestOptions & Accepts<"text/csv">,
): APIPromise<PageIterator<Result<{ result: string }, ClientErrors>, { cursor: string }>>;
export function listReports(
  client: CaseCore,
  params?: ListReportsRequest | undefined,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/csv">,
): APIPromise<PageIterator<Result<ListReportsResponse | { result: string }, ClientErrors>, { cursor: string }>>;
export function listReports(
  client: CaseCore,
  params?: ListReportsRequest | undefined,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/csv">,
): APIPromise<PageIterator<Result<ListReportsResponse | { result: string }, ClientErrors>, { cursor: string }>> {
  return paginate(client, accepting(operation, options?.accept), params, options);
}

const operation: Operation<ListReportsRequest, { "200": ListReportsResponseBody | string }> = {
  id: "listReports",
  method: "GET",
  path: "/pages",
  request: ListReportsRequest$,
  query: pairs("cursor"),
  responses: { 200: choiceOf(json(ListReportsResponseBody$), text("text/csv")) },
  pagination: { type: "cursor", input: "cursor", output: "$.next" },
};
