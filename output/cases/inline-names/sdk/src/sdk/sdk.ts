import { getOther } from "../funcs/getOther.js";
import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { GetOtherResponseBody, QueryParamSort } from "../models/operations/getother.js";
import type { CaseFilter, PutCaseMadeIt, PutCaseRequestBody, Sort, Status } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  putCase(
    requestBody?: PutCaseRequestBody | undefined,
    sort?: Sort | undefined,
    status?: Status | undefined,
    filter?: CaseFilter | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Case$2 | PutCaseMadeIt> {
    return withResponse(this, unwrapAsync, putCase(this, requestBody, sort, status, filter, options));
  }

  getOther(sort?: QueryParamSort | undefined, options?: RequestOptions): ResponsePromise<Array<GetOtherResponseBody>> {
    return withResponse(this, unwrapAsync, getOther(this, sort, options));
  }
}
