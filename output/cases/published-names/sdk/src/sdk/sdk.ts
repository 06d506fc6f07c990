import { putCase } from "../funcs/putCase.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Rule } from "../models/components/rule.js";
import type { PutCaseRequestBody } from "../models/operations/putcase.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putCase(request: PutCaseRequestBody, options?: RequestOptions): Promise<Rule> {
    return unwrapAsync(putCase(this, request, options));
  }
}
