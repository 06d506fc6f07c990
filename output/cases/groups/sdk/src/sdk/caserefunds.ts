import { paymentsRefundsList } from "../funcs/paymentsRefundsList.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseRefunds extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, paymentsRefundsList(this, options));
  }
}
