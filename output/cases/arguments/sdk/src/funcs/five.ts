import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type FiveRequest, FiveRequest$ } from "../models/operations/five.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function five(
  client: CaseClientCore,
  params?: FiveRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<FiveRequest, { "204": undefined }> = {
  id: "five",
  method: "GET",
  path: "/five",
  request: FiveRequest$,
  query: pairs("a", "b", "c", "d", "e"),
  responses: { 204: empty() },
};
