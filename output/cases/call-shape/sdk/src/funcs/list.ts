import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListRequest, ListRequest$ } from "../models/operations/list.js";
import { type APIPromise, type Operation, type Result, call, headers, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { cookies } from "../runtime/parameters/cookies.js";
import { empty } from "../runtime/responses/empty.js";

export function list(
  client: CaseCore,
  params?: ListRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ListRequest, { "204": undefined }> = {
  id: "list",
  method: "GET",
  path: "/pets",
  request: ListRequest$,
  query: pairs("limit"),
  header: cookies(pairs("session"), headers("X-Trace")),
  responses: { 204: empty() },
};
