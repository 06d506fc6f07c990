import type { CaseCore } from "../core.js";
import { ErrorResponse, ErrorResponseData$ } from "../models/errors/errorresponse.js";
import { type CommonErrors, type CommonFailures, commonErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function getB(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, ErrorResponse | CommonErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }, CommonFailures & { "400": ErrorResponse }> = {
  id: "getB",
  method: "GET",
  path: "/b",
  responses: { 204: empty() },
  errors: { ...commonErrors, 400: failure(ErrorResponse, ErrorResponseData$) },
};
