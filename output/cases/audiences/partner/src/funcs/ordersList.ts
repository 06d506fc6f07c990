import type { CaseCore } from "../core.js";
import { type Order, Order$ } from "../models/components/order.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function ordersList(client: CaseCore, options?: RequestOptions): APIPromise<Result<Array<Order>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<Order> }> = {
  id: "listOrders",
  method: "GET",
  path: "/orders",
  responses: { 200: json(schema<Array<Order>>({ list: Order$ })) },
};
