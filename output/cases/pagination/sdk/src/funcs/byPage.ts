import type { CaseCore } from "../core.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ByPageRequest, ByPageRequest$, type ByPageResponse } from "../models/operations/bypage.js";
import { type APIPromise, type Operation, type PageIterator, type Result, json, pairs } from "../runtime/api.js";
import { paginate } from "../runtime/calls/paginate.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function byPage(
  client: CaseCore,
  params?: ByPageRequest | undefined,
  options?: RequestOptions,
): APIPromise<PageIterator<Result<ByPageResponse, ClientErrors>, { page: number }>> {
  return paginate(client, operation, params, options);
}

const operation: Operation<ByPageRequest, { "200": Page }> = {
  id: "byPage",
  method: "GET",
  path: "/page",
  request: ByPageRequest$,
  query: pairs("page"),
  responses: { 200: json(Page$) },
  pagination: { type: "page", input: "page", pages: "$.pages" },
};
