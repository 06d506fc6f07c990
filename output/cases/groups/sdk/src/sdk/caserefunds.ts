import { paymentsRefundsList } from "../funcs/paymentsRefundsList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseRefunds extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, paymentsRefundsList(this, options));
  }
}
