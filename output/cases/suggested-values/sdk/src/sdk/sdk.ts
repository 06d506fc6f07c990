import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { PutCaseRequest } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async putCase(
    body: Case,
    params?: Omit<PutCaseRequest, "case"> | undefined,
    options?: RequestOptions,
  ): Promise<Case> {
    return unwrapAsync(putCase(this, body, params, options));
  }
}
