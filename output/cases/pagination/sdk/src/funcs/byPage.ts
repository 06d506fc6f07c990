import type { CaseCore } from "../core.js";
import type { Operation } from "../lib/operation.js";
import { paginate } from "../lib/paginate.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type ByPageRequest,
  ByPageRequest$,
  type ByPageResponse,
} from "../models/operations/bypage.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";
import type { PageIterator } from "../types/operations.js";

export function byPage(
  client: CaseCore,
  page?: number | undefined,
  options?: RequestOptions,
): APIPromise<
  PageIterator<Result<ByPageResponse, ClientErrors>, { page: number }>
> {
  return paginate(client, operation, { page }, options);
}

const operation: Operation<ByPageRequest, Page, ClientErrors> = {
  id: "byPage",
  method: "GET",
  path: "/page",
  request: ByPageRequest$,
  query: ["page"],
  responses: {
    "200": json(Page$),
  },
  pagination: { type: "page", input: "page", pages: "$.pages" },
};
