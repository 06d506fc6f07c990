import { paymentServicesSession } from "../funcs/paymentServicesSession.js";
import { ClientSDK } from "../lib/sdks.js";
import type { PaymentServiceSession } from "../models/components/paymentservicesession.js";
import type { RequestOptions } from "../runtime/api.js";
import { unwrapAsync } from "../types/fp.js";

export class PaymentServices extends ClientSDK {
  /**
   * Create a session for a payment service by ID
   * @remarks This endpoint requires the transactions.write scope.
   */
  async session(
    requestBody: { [k: string]: any },
    paymentServiceId: string,
    options?: RequestOptions,
  ): Promise<PaymentServiceSession> {
    return unwrapAsync(paymentServicesSession(this, requestBody, paymentServiceId, options));
  }
}
