import type { CaseCore } from "../core.js";
import { type Page, Page$ } from "../models/components/page.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ByLinkResponse } from "../models/operations/bylink.js";
import { type APIPromise, type Operation, type PageIterator, type Result, json } from "../runtime/api.js";
import { paginate } from "../runtime/calls/paginate.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function byLink(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<PageIterator<Result<ByLinkResponse, ClientErrors>, { url: string }>> {
  return paginate(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Page }> = {
  id: "byLink",
  method: "GET",
  path: "/link",
  responses: { 200: json(Page$) },
  pagination: { type: "link", output: "$.next" },
};
