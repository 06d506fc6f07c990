import type { CaseCore } from "../core.js";
import { APIErrorResponse, APIErrorResponseData$ } from "../models/errors/apierrorresponse.js";
import { CaseErrorResponse, CaseErrorResponseData$ } from "../models/errors/caseerrorresponse.js";
import { ClientErrorsResponse, ClientErrorsResponseData$ } from "../models/errors/clienterrorsresponse.js";
import { ConnectionErrorResponse, ConnectionErrorResponseData$ } from "../models/errors/connectionerrorresponse.js";
import { ErrorResponse, ErrorResponseData$ } from "../models/errors/errorresponse.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { FailuresResponse, FailuresResponseData$ } from "../models/errors/failuresresponse.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import {
  ResponseValidationErrorResponse,
  ResponseValidationErrorResponseData$,
} from "../models/errors/responsevalidationerrorresponse.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function getCase(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<
  Result<
    void,
    | APIErrorResponse
    | CaseErrorResponse
    | ResponseValidationErrorResponse
    | ConnectionErrorResponse
    | FailuresResponse
    | ClientErrorsResponse
    | ErrorResponse
    | NotFound
    | ClientErrors
  >
> {
  return call(client, operation, undefined, options);
}

const operation: Operation<
  undefined,
  { "204": undefined },
  {
    "400": APIErrorResponse;
    "401": CaseErrorResponse;
    "402": ResponseValidationErrorResponse;
    "403": ConnectionErrorResponse;
    "404": FailuresResponse;
    "405": ClientErrorsResponse;
    "406": ErrorResponse;
    "407": NotFound;
  }
> = {
  id: "getCase",
  method: "GET",
  path: "/case",
  responses: { 204: empty() },
  errors: {
    400: failure(APIErrorResponse, APIErrorResponseData$),
    401: failure(CaseErrorResponse, CaseErrorResponseData$),
    402: failure(ResponseValidationErrorResponse, ResponseValidationErrorResponseData$),
    403: failure(ConnectionErrorResponse, ConnectionErrorResponseData$),
    404: failure(FailuresResponse, FailuresResponseData$),
    405: failure(ClientErrorsResponse, ClientErrorsResponseData$),
    406: failure(ErrorResponse, ErrorResponseData$),
    407: failure(NotFound, NotFoundData$),
  },
};
