import type { Gr4vyCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { failure, json } from "../lib/responses.js";
import {
  type PaymentServiceSession,
  PaymentServiceSession$,
} from "../models/components/paymentservicesession.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  NotFoundError,
  NotFoundErrorData$,
} from "../models/errors/notfounderror.js";
import {
  type CreatePaymentServiceSessionRequest,
  CreatePaymentServiceSessionRequest$,
} from "../models/operations/createpaymentservicesession.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

/**
 * Create a session for a payment service by ID
 *
 * @remarks
 * This endpoint requires the transactions.write scope.
 */
export function paymentServicesSession(
  client: Gr4vyCore,
  requestBody: { [k: string]: any },
  paymentServiceId: string,
  options?: RequestOptions,
): APIPromise<Result<PaymentServiceSession, NotFoundError | ClientErrors>> {
  return call(client, operation, { requestBody, paymentServiceId }, options);
}

const operation: Operation<
  CreatePaymentServiceSessionRequest,
  PaymentServiceSession,
  NotFoundError | ClientErrors
> = {
  id: "create_payment_service_session",
  method: "POST",
  path: "/payment-services/{payment_service_id}/sessions",
  request: CreatePaymentServiceSessionRequest$,
  body: jsonBody("RequestBody"),
  responses: {
    "200": json(PaymentServiceSession$),
  },
  errors: {
    "404": failure(NotFoundError, NotFoundErrorData$),
  },
};
