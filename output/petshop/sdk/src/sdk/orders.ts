import { ordersFollow } from "../funcs/ordersFollow.js";
import { ordersPlace } from "../funcs/ordersPlace.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import type { EventStream } from "../lib/responses/events.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Order, OrderInput } from "../models/components/order.js";
import type { OrderEvent } from "../models/components/orderevent.js";
import type { PlaceOrderRequest } from "../models/operations/placeorder.js";
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
