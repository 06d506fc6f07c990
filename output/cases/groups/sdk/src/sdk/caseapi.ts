import { caseOfCase } from "../funcs/caseOfCase.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseApi extends ClientSDK {
  ofCase(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, caseOfCase(this, options));
  }
}
