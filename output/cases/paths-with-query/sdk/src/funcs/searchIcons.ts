import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SearchIconsRequest, SearchIconsRequest$ } from "../models/operations/searchicons.js";

export function searchIcons(
  client: CaseCore,
  params: SearchIconsRequest,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<SearchIconsRequest, { "204": undefined }> = {
  id: "searchIcons",
  method: "GET",
  path: "/icons",
  request: SearchIconsRequest$,
  query: pairs("amount", "term"),
  responses: { 204: empty() },
};
