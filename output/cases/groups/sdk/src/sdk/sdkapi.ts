import { sdkOfSdk } from "../funcs/sdkOfSdk.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class SDKApi extends ClientSDK {
  ofSdk(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sdkOfSdk(this, options));
  }
}
