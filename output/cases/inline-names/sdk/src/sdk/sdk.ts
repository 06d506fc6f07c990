import { getOther } from "../funcs/getOther.js";
import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/request-options.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import type { CaseFilter } from "../models/operations/casefilter.js";
import type { GetOtherResponseBody } from "../models/operations/getotherresponsebody.js";
import type { PutCaseMadeIt } from "../models/operations/putcasemadeit.js";
import type { PutCaseRequestBody } from "../models/operations/putcaserequestbody.js";
import type { QueryParamSort } from "../models/operations/queryparamsort.js";
import type { Sort } from "../models/operations/sort.js";
import type { Status } from "../models/operations/status.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(
    requestBody?: PutCaseRequestBody | undefined,
    sort?: Sort | undefined,
    status?: Status | undefined,
    filter?: CaseFilter | undefined,
    options?: RequestOptions,
  ): Promise<Case$2 | PutCaseMadeIt> {
    return unwrapAsync(
      putCase(this, requestBody, sort, status, filter, options),
    );
  }

  async getOther(
    sort?: QueryParamSort | undefined,
    options?: RequestOptions,
  ): Promise<Array<GetOtherResponseBody>> {
    return unwrapAsync(getOther(this, sort, options));
  }
}
