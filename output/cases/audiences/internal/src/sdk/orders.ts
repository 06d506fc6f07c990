import { ordersCreate } from "../funcs/ordersCreate.js";
import { ordersList } from "../funcs/ordersList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Order, OrderInput } from "../models/components/order.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Orders extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<Array<Order>> {
    return responsePromise(unwrapAsync, ordersList(this, options));
  }

  create(body: OrderInput, options?: RequestOptions): ResponsePromise<Order> {
    return responsePromise(unwrapAsync, ordersCreate(this, body, options));
  }
}
