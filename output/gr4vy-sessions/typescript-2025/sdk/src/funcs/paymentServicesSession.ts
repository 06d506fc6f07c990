import type { Gr4vyCore } from "../core.js";
import { type PaymentServiceSession, PaymentServiceSession$ } from "../models/components/paymentservicesession.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { NotFoundError, NotFoundErrorData$ } from "../models/errors/notfounderror.js";
import type { CreatePaymentServiceSessionRequest } from "../models/operations/createpaymentservicesession.js";
import { CreatePaymentServiceSessionRequest$ } from "../models/operations/createpaymentservicesession.js";
import type { APIPromise, Operation, RequestOptions, Result } from "../runtime/api.js";
import { call, json, jsonBody } from "../runtime/api.js";
import { failure } from "../runtime/responses/json.js";

/**
 * Create a session for a payment service by ID
 * @remarks This endpoint requires the transactions.write scope.
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
  { "200": PaymentServiceSession },
  { "404": NotFoundError }
> = {
  id: "create_payment_service_session",
  method: "POST",
  path: "/payment-services/{payment_service_id}/sessions",
  request: CreatePaymentServiceSessionRequest$,
  body: jsonBody({ key: "RequestBody" }),
  responses: { 200: json(PaymentServiceSession$) },
  errors: { 404: failure(NotFoundError, NotFoundErrorData$) },
};
