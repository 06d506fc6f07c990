import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetListsRequest, GetListsRequest$ } from "../models/operations/getlists.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { spaceSeparated, tabDelimited } from "../runtime/parameters/styles.js";
import { empty } from "../runtime/responses/empty.js";

export function getLists(
  client: CaseCore,
  ids: Array<string>,
  params?: Omit<GetListsRequest, "ids"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, ids }, options);
}

const operation: Operation<GetListsRequest, { "204": undefined }> = {
  id: "getLists",
  method: "GET",
  path: "/lists/{ids}",
  request: GetListsRequest$,
  pathParameters: { ids: { name: "ids", style: spaceSeparated } },
  query: pairs("many", { name: "tabs", style: tabDelimited }),
  responses: { 204: empty() },
};
