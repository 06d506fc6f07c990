import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SearchIconsRequest, SearchIconsRequest$ } from "../models/operations/searchicons.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

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
