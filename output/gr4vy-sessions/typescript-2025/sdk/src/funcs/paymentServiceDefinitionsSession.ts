import type { Gr4vyCore } from "../core.js";
import { type CreateSession, CreateSession$ } from "../models/components/createsession.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { NotFoundError, NotFoundErrorData$ } from "../models/errors/notfounderror.js";
import type { CreatePaymentServiceDefinitionSessionRequest } from "../models/operations/createpaymentservicedefinitionsession.js";
import { CreatePaymentServiceDefinitionSessionRequest$ } from "../models/operations/createpaymentservicedefinitionsession.js";
import type { APIPromise, Operation, RequestOptions, Result } from "../runtime/api.js";
import { call, json, jsonBody } from "../runtime/api.js";
import { failure } from "../runtime/responses/json.js";

/**
 * Create a session for a payment service definition
 * @remarks This endpoint requires the transactions.write scope.
 */
export function paymentServiceDefinitionsSession(
  client: Gr4vyCore,
  requestBody: { [k: string]: any },
  paymentServiceDefinitionId: string,
  options?: RequestOptions,
): APIPromise<Result<CreateSession, NotFoundError | ClientErrors>> {
  return call(client, operation, { requestBody, paymentServiceDefinitionId }, options);
}

const operation: Operation<
  CreatePaymentServiceDefinitionSessionRequest,
  { "201": CreateSession },
  { "404": NotFoundError }
> = {
  id: "create_payment_service_definition_session",
  method: "POST",
  path: "/payment-service-definitions/{payment_service_definition_id}/sessions",
  request: CreatePaymentServiceDefinitionSessionRequest$,
  body: jsonBody({ key: "RequestBody" }),
  responses: { 201: json(CreateSession$) },
  errors: { 404: failure(NotFoundError, NotFoundErrorData$) },
};
