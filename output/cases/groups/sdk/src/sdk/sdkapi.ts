import { sdkOfSdk } from "../funcs/sdkOfSdk.js";
import type { RequestOptions } from "../lib/request-options.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class SDKApi extends ClientSDK {
  async ofSdk(options?: RequestOptions): Promise<void> {
    return unwrapAsync(sdkOfSdk(this, options));
  }
}
