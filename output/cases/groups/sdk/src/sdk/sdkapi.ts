import { sdkOfSdk } from "../funcs/sdkOfSdk.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class SDKApi extends ClientSDK {
  async ofSdk(options?: RequestOptions): Promise<void> {
    return unwrapAsync(sdkOfSdk(this, options));
  }
}
