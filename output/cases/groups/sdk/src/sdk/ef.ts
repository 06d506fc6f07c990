import { aBCDEFDeepest } from "../funcs/aBCDEFDeepest.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class EF extends ClientSDK {
  deepest(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, aBCDEFDeepest(this, options));
  }
}
