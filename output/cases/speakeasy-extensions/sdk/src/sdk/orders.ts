import { ordersDelete } from "../funcs/ordersDelete.js";
import { ordersUpdate } from "../funcs/ordersUpdate.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Order } from "../models/components/order.js";
import type { DeleteOrderRequest } from "../models/operations/deleteorder.js";
import type { UpdateOrderRequestBody } from "../models/operations/updateorder.js";
import { unwrapAsync } from "../types/fp.js";

export class Orders extends ClientSDK {
  async update(requestBody: UpdateOrderRequestBody, id: string, options?: RequestOptions): Promise<Order> {
    return unwrapAsync(ordersUpdate(this, requestBody, id, options));
  }

  async delete(request: DeleteOrderRequest, options?: RequestOptions): Promise<void> {
    return unwrapAsync(ordersDelete(this, request, options));
  }
}
