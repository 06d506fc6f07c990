import type { PetShopCore } from "../core.js";
import { type OrderEvent, OrderEvent$ } from "../models/components/orderevent.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import { type FollowOrderRequest, FollowOrderRequest$ } from "../models/operations/followorder.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type EventStream, events } from "../runtime/responses/events.js";
import { failure } from "../runtime/responses/json.js";

/**
 * Follow an order
 * @remarks Streams the events of an order.
 */
export function ordersFollow(
  client: PetShopCore,
  orderId: string,
  options?: RequestOptions,
): APIPromise<Result<EventStream<OrderEvent>, NotFound | ClientErrors>> {
  return call(client, operation, { orderId }, options);
}

const operation: Operation<FollowOrderRequest, { "200": EventStream<OrderEvent> }, { "404": NotFound }> = {
  id: "followOrder",
  method: "GET",
  path: "/orders/{order_id}/events",
  request: FollowOrderRequest$,
  responses: { 200: events(OrderEvent$) },
  errors: { 404: failure(NotFound, NotFoundData$) },
};
