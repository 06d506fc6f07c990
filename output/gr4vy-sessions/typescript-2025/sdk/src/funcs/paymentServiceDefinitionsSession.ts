import type { Gr4vyCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { failure, json } from "../lib/responses.js";
import {
  type CreateSession,
  CreateSession$,
} from "../models/components/createsession.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  NotFoundError,
  NotFoundErrorData$,
} from "../models/errors/notfounderror.js";
import {
  type CreatePaymentServiceDefinitionSessionRequest,
  CreatePaymentServiceDefinitionSessionRequest$,
} from "../models/operations/createpaymentservicedefinitionsession.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

/**
 * Create a session for a payment service definition
 *
 * @remarks
 * This endpoint requires the transactions.write scope.
 */
export function paymentServiceDefinitionsSession(
  client: Gr4vyCore,
  requestBody: { [k: string]: any },
  paymentServiceDefinitionId: string,
  options?: RequestOptions,
): APIPromise<Result<CreateSession, NotFoundError | ClientErrors>> {
  return call(
    client,
    operation,
    { requestBody, paymentServiceDefinitionId },
    options,
  );
}

const operation: Operation<
  CreatePaymentServiceDefinitionSessionRequest,
  CreateSession,
  NotFoundError | ClientErrors
> = {
  id: "create_payment_service_definition_session",
  method: "POST",
  path: "/payment-service-definitions/{payment_service_definition_id}/sessions",
  request: CreatePaymentServiceDefinitionSessionRequest$,
  body: jsonBody("RequestBody"),
  responses: {
    "201": json(CreateSession$),
  },
  errors: {
    "404": failure(NotFoundError, NotFoundErrorData$),
  },
};
