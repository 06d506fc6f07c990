import { aBCDEFDeepest } from "../funcs/aBCDEFDeepest.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class EF extends ClientSDK {
  async deepest(options?: RequestOptions): Promise<void> {
    return unwrapAsync(aBCDEFDeepest(this, options));
  }
}
