import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListPagesRequest, ListPagesRequest$ } from "../models/operations/listpages.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function listPages(
  client: CaseCore,
  params?: ListPagesRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ListPagesRequest, { "204": undefined }> = {
  id: "listPages",
  method: "GET",
  path: "/pages",
  request: ListPagesRequest$,
  query: pairs("order", "size"),
  responses: { 204: empty() },
};
