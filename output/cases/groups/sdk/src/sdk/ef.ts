import { aBCDEFDeepest } from "../funcs/aBCDEFDeepest.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class EF extends ClientSDK {
  deepest(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, aBCDEFDeepest(this, options));
  }
}
