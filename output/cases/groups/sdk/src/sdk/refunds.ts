import { refundsList } from "../funcs/refundsList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Refunds extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, refundsList(this, options));
  }
}
