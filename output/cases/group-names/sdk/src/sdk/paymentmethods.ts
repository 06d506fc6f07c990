import { paymentMethodsList } from "../funcs/paymentMethodsList.js";
import { paymentMethodsListPaymentMethods } from "../funcs/paymentMethodsListPaymentMethods.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class PaymentMethods extends ClientSDK {
  listPaymentMethods(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, paymentMethodsListPaymentMethods(this, options));
  }

  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, paymentMethodsList(this, options));
  }
}
