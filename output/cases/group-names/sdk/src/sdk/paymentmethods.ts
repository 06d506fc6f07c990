import { paymentMethodsList } from "../funcs/paymentMethodsList.js";
import { paymentMethodsListPaymentMethods } from "../funcs/paymentMethodsListPaymentMethods.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class PaymentMethods extends ClientSDK {
  async listPaymentMethods(options?: RequestOptions): Promise<void> {
    return unwrapAsync(paymentMethodsListPaymentMethods(this, options));
  }

  async list(options?: RequestOptions): Promise<void> {
    return unwrapAsync(paymentMethodsList(this, options));
  }
}
