import type { CaseCore } from "../core.js";
import { type Order, Order$ } from "../models/components/order.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type RefundRequestBody, RefundRequestBody$ } from "../models/operations/refund.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function staffRefund(
  client: CaseCore,
  body: RefundRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Order, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<RefundRequestBody, { "200": Order }> = {
  id: "refund",
  method: "POST",
  path: "/staff/refunds",
  request: RefundRequestBody$,
  body: jsonBody({ required: true }),
  responses: { 200: json(Order$) },
};
