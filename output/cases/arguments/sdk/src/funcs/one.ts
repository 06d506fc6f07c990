import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OneRequest, OneRequest$ } from "../models/operations/one.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function one(
  client: CaseClientCore,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id }, options);
}

const operation: Operation<OneRequest, { "204": undefined }> = {
  id: "one",
  method: "GET",
  path: "/one/{id}",
  request: OneRequest$,
  responses: { 204: empty() },
};
