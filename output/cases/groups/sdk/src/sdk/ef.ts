import { aBCDEFDeepest } from "../funcs/aBCDEFDeepest.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class EF extends ClientSDK {
  deepest(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, aBCDEFDeepest(this, options));
  }
}
