import type { CaseCore } from "../core.js";
import { type Order, Order$, type OrderInput, OrderInput$ } from "../models/components/order.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function ordersCreate(
  client: CaseCore,
  body: OrderInput,
  options?: RequestOptions,
): APIPromise<Result<Order, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<OrderInput, { "201": Order }> = {
  id: "createOrder",
  method: "POST",
  path: "/orders",
  request: OrderInput$,
  body: jsonBody({ required: true }),
  responses: { 201: json(Order$) },
};
