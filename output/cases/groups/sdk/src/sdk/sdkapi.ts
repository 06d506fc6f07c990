import { sdkOfSdk } from "../funcs/sdkOfSdk.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class SDKApi extends ClientSDK {
  ofSdk(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sdkOfSdk(this, options));
  }
}
