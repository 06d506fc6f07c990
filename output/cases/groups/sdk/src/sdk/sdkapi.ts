import { sdkOfSdk } from "../funcs/sdkOfSdk.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class SDKApi extends ClientSDK {
  ofSdk(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sdkOfSdk(this, options));
  }
}
