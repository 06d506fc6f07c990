import { paymentsRefundsList } from "../funcs/paymentsRefundsList.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseRefunds extends ClientSDK {
  async list(options?: RequestOptions): Promise<void> {
    return unwrapAsync(paymentsRefundsList(this, options));
  }
}
