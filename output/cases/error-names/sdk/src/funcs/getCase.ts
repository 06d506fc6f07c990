import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import { failure } from "../lib/responses/json.js";
import { APIError2, APIError2Data$ } from "../models/errors/apierror2.js";
import { CaseError2, CaseError2Data$ } from "../models/errors/caseerror2.js";
import { ClientErrors2, ClientErrors2Data$ } from "../models/errors/clienterrors2.js";
import { ConnectionError2, ConnectionError2Data$ } from "../models/errors/connectionerror2.js";
import { ErrorModel, ErrorModelData$ } from "../models/errors/errormodel.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Failures2, Failures2Data$ } from "../models/errors/failures2.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import { ResponseValidationError2, ResponseValidationError2Data$ } from "../models/errors/responsevalidationerror2.js";

export function getCase(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<
  Result<
    void,
    | APIError2
    | CaseError2
    | ResponseValidationError2
    | ConnectionError2
    | Failures2
    | ClientErrors2
    | ErrorModel
    | NotFound
    | ClientErrors
  >
> {
  return call(client, operation, undefined, options);
}

const operation: Operation = {
  id: "getCase",
  method: "GET",
  path: "/case",
  responses: { 204: empty() },
  errors: {
    400: failure(APIError2, APIError2Data$),
    401: failure(CaseError2, CaseError2Data$),
    402: failure(ResponseValidationError2, ResponseValidationError2Data$),
    403: failure(ConnectionError2, ConnectionError2Data$),
    404: failure(Failures2, Failures2Data$),
    405: failure(ClientErrors2, ClientErrors2Data$),
    406: failure(ErrorModel, ErrorModelData$),
    407: failure(NotFound, NotFoundData$),
  },
};
