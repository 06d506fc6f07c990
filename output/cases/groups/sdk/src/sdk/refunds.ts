import { refundsList } from "../funcs/refundsList.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Refunds extends ClientSDK {
  async list(options?: RequestOptions): Promise<void> {
    return unwrapAsync(refundsList(this, options));
  }
}
