import { staffRefund } from "../funcs/staffRefund.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Order } from "../models/components/order.js";
import type { RefundRequestBody } from "../models/operations/refund.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Staff extends ClientSDK {
  refund(body: RefundRequestBody, options?: RequestOptions): ResponsePromise<Order> {
    return responsePromise(unwrapAsync, staffRefund(this, body, options));
  }
}
