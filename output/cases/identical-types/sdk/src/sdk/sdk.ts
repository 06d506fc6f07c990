import { putCase } from "../funcs/putCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Route } from "../models/components/route.js";
import type { Trip } from "../models/components/trip.js";
import type { PutCaseRequest, PutCaseRequestBody } from "../models/operations/putcase.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
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
