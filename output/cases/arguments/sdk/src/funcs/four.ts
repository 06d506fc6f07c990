import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type FourRequest, FourRequest$ } from "../models/operations/four.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function four(
  client: CaseClientCore,
  params?: FourRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<FourRequest, { "204": undefined }> = {
  id: "four",
  method: "GET",
  path: "/four",
  request: FourRequest$,
  query: pairs("a", "b", "c", "d"),
  responses: { 204: empty() },
};
