import type { PetShopCore } from "../core.js";
import { type Order, Order$, type OrderInput } from "../models/components/order.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Invalid, InvalidData$ } from "../models/errors/invalid.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import { type PlaceOrderRequest, PlaceOrderRequest$ } from "../models/operations/placeorder.js";
import { type APIPromise, type Operation, type Result, call, headers, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

/**
 * Place an order
 * @remarks The key makes the call idempotent, so that it can be retried when the shop is busy.
 */
export function ordersPlace(
  client: PetShopCore,
  body: OrderInput,
  params: Omit<PlaceOrderRequest, "requestBody">,
  options?: RequestOptions,
): APIPromise<Result<Order, NotFound | Invalid | ClientErrors>> {
  return call(client, operation, { ...params, requestBody: body }, options);
}

const operation: Operation<PlaceOrderRequest, { "201": Order }, { "404": NotFound; "422": Invalid }> = {
  id: "placeOrder",
  method: "POST",
  path: "/orders",
  request: PlaceOrderRequest$,
  header: headers("Idempotency-Key"),
  body: jsonBody({ key: "RequestBody" }),
  responses: { 201: json(Order$) },
  errors: { 404: failure(NotFound, NotFoundData$), 422: failure(Invalid, InvalidData$) },
  retries: {
    strategy: "backoff",
    backoff: { initialInterval: 100, maxInterval: 2000, maxElapsedTime: 30000, exponent: 1.5 },
    retryConnectionErrors: true,
    codes: ["503"],
  },
};
