import { putCase } from "../funcs/putCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Rule } from "../models/components/rule.js";
import type { PutCaseRequestBody } from "../models/operations/putcase.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  putCase(body: PutCaseRequestBody, options?: RequestOptions): ResponsePromise<Rule> {
    return responsePromise(unwrapAsync, putCase(this, body, options));
  }
}
