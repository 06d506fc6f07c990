import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type FiveRequiredRequest, FiveRequiredRequest$ } from "../models/operations/fiverequired.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function fiveRequired(
  client: CaseClientCore,
  params: FiveRequiredRequest,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<FiveRequiredRequest, { "204": undefined }> = {
  id: "fiveRequired",
  method: "GET",
  path: "/five-required",
  request: FiveRequiredRequest$,
  query: pairs("a", "b", "c", "d", "e"),
  responses: { 204: empty() },
};
