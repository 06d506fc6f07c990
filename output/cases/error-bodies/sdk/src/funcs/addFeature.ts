import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Rejection, RejectionData$ } from "../models/errors/rejection.js";
import { Unauthorized, UnauthorizedData$ } from "../models/errors/unauthorized.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function addFeature(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, Unauthorized | Rejection | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }, { "401": Unauthorized; "422": Rejection }> = {
  id: "addFeature",
  method: "POST",
  path: "/features",
  responses: { 204: empty() },
  errors: { 401: failure(Unauthorized, UnauthorizedData$), 422: failure(Rejection, RejectionData$) },
};
