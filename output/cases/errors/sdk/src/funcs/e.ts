import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { failure } from "../lib/responses/json.js";
import { EBadRequest, EBadRequestData$ } from "../models/errors/ebadrequest.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
