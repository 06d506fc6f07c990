import type { CaseCore } from "../core.js";
import { type Fault, Fault$ } from "../models/components/fault.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { GetFeatureBadRequest, GetFeatureBadRequestData$ } from "../models/errors/getfeaturebadrequest.js";
import { GetFeatureConflict, GetFeatureConflictData$ } from "../models/errors/getfeatureconflict.js";
import { GetFeatureNotFound, GetFeatureNotFoundData$ } from "../models/errors/getfeaturenotfound.js";
import { Rejection, RejectionData$ } from "../models/errors/rejection.js";
import { Unauthorized, UnauthorizedData$ } from "../models/errors/unauthorized.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";

export function getFeature(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<
  Result<
    Array<Fault>,
    GetFeatureBadRequest | Unauthorized | GetFeatureNotFound | GetFeatureConflict | Rejection | ClientErrors
  >
> {
  return call(client, operation, undefined, options);
}

const operation: Operation<
  undefined,
  { "200": Array<Fault> },
  {
    "400": GetFeatureBadRequest;
    "401": Unauthorized;
    "404": GetFeatureNotFound;
    "409": GetFeatureConflict;
    "422": Rejection;
  }
> = {
  id: "getFeature",
  method: "GET",
  path: "/features",
  responses: { 200: json(schema<Array<Fault>>({ list: Fault$ })) },
  errors: {
    400: failure(GetFeatureBadRequest, GetFeatureBadRequestData$),
    401: failure(Unauthorized, UnauthorizedData$),
    404: failure(GetFeatureNotFound, GetFeatureNotFoundData$, { mediaType: "application/problem+json" }),
    409: failure(GetFeatureConflict, GetFeatureConflictData$),
    422: failure(Rejection, RejectionData$),
  },
};
