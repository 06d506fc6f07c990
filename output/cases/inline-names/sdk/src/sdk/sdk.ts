import { getOther } from "../funcs/getOther.js";
import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { GetOtherResponseBody, QueryParamSort } from "../models/operations/getother.js";
import type { CaseFilter, PutCaseMadeIt, PutCaseRequestBody, Sort, Status } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(
    requestBody?: PutCaseRequestBody | undefined,
    sort?: Sort | undefined,
    status?: Status | undefined,
    filter?: CaseFilter | undefined,
    options?: RequestOptions,
  ): Promise<Case$2 | PutCaseMadeIt> {
    return unwrapAsync(putCase(this, requestBody, sort, status, filter, options));
  }

  async getOther(sort?: QueryParamSort | undefined, options?: RequestOptions): Promise<Array<GetOtherResponseBody>> {
    return unwrapAsync(getOther(this, sort, options));
  }
}
