import type { CaseCore } from "../core.js";
import type { Operation } from "../lib/operation.js";
import { paginate } from "../lib/paginate.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ByLinkResponse } from "../models/operations/bylink.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";
import type { PageIterator } from "../types/operations.js";

export function byLink(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<
  PageIterator<Result<ByLinkResponse, ClientErrors>, { url: string }>
> {
  return paginate(client, operation, undefined, options);
}

const operation: Operation<undefined, Page, ClientErrors> = {
  id: "byLink",
  method: "GET",
  path: "/link",
  responses: {
    "200": json(Page$),
  },
  pagination: { type: "link", output: "$.next" },
};
