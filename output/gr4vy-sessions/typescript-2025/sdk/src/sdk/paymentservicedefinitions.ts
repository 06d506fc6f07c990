import { paymentServiceDefinitionsSession } from "../funcs/paymentServiceDefinitionsSession.js";
import { ClientSDK } from "../lib/sdks.js";
import type { CreateSession } from "../models/components/createsession.js";
import type { RequestOptions } from "../runtime/api.js";
import { unwrapAsync } from "../types/fp.js";

export class PaymentServiceDefinitions extends ClientSDK {
  /**
   * Create a session for a payment service definition
   * @remarks This endpoint requires the transactions.write scope.
   */
  async session(
    requestBody: { [k: string]: any },
    paymentServiceDefinitionId: string,
    options?: RequestOptions,
  ): Promise<CreateSession> {
    return unwrapAsync(paymentServiceDefinitionsSession(this, requestBody, paymentServiceDefinitionId, options));
  }
}
