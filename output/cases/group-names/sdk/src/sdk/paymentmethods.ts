import { paymentMethodsList } from "../funcs/paymentMethodsList.js";
import { paymentMethodsListPaymentMethods } from "../funcs/paymentMethodsListPaymentMethods.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class PaymentMethods extends ClientSDK {
  listPaymentMethods(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, paymentMethodsListPaymentMethods(this, options));
  }

  list(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, paymentMethodsList(this, options));
  }
}
