import { getOther } from "../funcs/getOther.js";
import { putCase } from "../funcs/putCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { GetOtherRequest, GetOtherResponseBody } from "../models/operations/getother.js";
import type { MadeIt, PutCaseRequest, PutCaseRequestBody } from "../models/operations/putcase.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  putCase(
    body?: PutCaseRequestBody | undefined,
    params?: Omit<PutCaseRequest, "requestBody"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Case | MadeIt> {
    return responsePromise(unwrapAsync, putCase(this, body, params, options));
  }

  getOther(
    params?: GetOtherRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Array<GetOtherResponseBody>> {
    return responsePromise(unwrapAsync, getOther(this, params, options));
  }
}
