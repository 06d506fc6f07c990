import { getOther } from "../funcs/getOther.js";
import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { GetOtherRequest, GetOtherResponseBody } from "../models/operations/getother.js";
import type { MadeIt, PutCaseRequest, PutCaseRequestBody } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async putCase(
    body?: PutCaseRequestBody | undefined,
    params?: Omit<PutCaseRequest, "requestBody"> | undefined,
    options?: RequestOptions,
  ): Promise<Case | MadeIt> {
    return unwrapAsync(putCase(this, body, params, options));
  }

  async getOther(params?: GetOtherRequest | undefined, options?: RequestOptions): Promise<Array<GetOtherResponseBody>> {
    return unwrapAsync(getOther(this, params, options));
  }
}
