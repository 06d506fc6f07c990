import type { CaseCore } from "../core.js";
import { EBadRequest, EBadRequestData$ } from "../models/errors/ebadrequest.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function e(client: CaseCore, options?: RequestOptions): APIPromise<Result<void, EBadRequest | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }, { "400": EBadRequest }> = {
  id: "e",
  method: "GET",
  path: "/e",
  responses: { 204: empty() },
  errors: { 400: failure(EBadRequest, EBadRequestData$, { mediaType: "application/problem+json" }) },
};
