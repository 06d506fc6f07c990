import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Route } from "../models/components/route.js";
import type { Trip } from "../models/components/trip.js";
import type { PutCaseRequest, PutCaseRequestBody } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  putCase(
    body: PutCaseRequestBody,
    params?: Omit<PutCaseRequest, "requestBody"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Trip | Route> {
    return responsePromise(unwrapAsync, putCase(this, body, params, options));
  }
}
