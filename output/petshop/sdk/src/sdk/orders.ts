import { ordersFollow } from "../funcs/ordersFollow.js";
import { ordersPlace } from "../funcs/ordersPlace.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Order, OrderInput } from "../models/components/order.js";
import type { OrderEvent } from "../models/components/orderevent.js";
import type { PlaceOrderRequest } from "../models/operations/placeorder.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { EventStream } from "../runtime/responses/events.js";
import { unwrapAsync } from "../types/fp.js";

export class Orders extends ClientSDK {
  /**
   * Place an order
   * @remarks The key makes the call idempotent, so that it can be retried when the shop is busy.
   */
  place(
    body: OrderInput,
    params: Omit<PlaceOrderRequest, "requestBody">,
    options?: RequestOptions,
  ): ResponsePromise<Order> {
    return responsePromise(unwrapAsync, ordersPlace(this, body, params, options));
  }

  /**
   * Follow an order
   * @remarks Streams the events of an order.
   */
  follow(orderId: string, options?: RequestOptions): ResponsePromise<EventStream<OrderEvent>> {
    return responsePromise(unwrapAsync, ordersFollow(this, orderId, options));
  }
}
