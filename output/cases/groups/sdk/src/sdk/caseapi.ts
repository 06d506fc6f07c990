import { caseOfCase } from "../funcs/caseOfCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseApi extends ClientSDK {
  ofCase(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, caseOfCase(this, options));
  }
}
