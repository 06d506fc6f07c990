import type { ShopCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json, jsonBody } from "../lib/api.js";
import { failure } from "../lib/responses/json.js";
import { type Order, Order$ } from "../models/components/order.js";
import { Conflict, ConflictData$ } from "../models/errors/conflict.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import type { UpdateOrderRequest, UpdateOrderRequestBody } from "../models/operations/updateorder.js";
import { UpdateOrderRequest$ } from "../models/operations/updateorder.js";

export function ordersUpdate(
  client: ShopCore,
  requestBody: UpdateOrderRequestBody,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<Order, NotFound | Conflict | ClientErrors>> {
  return call(client, operation, { requestBody, id }, options);
}

const operation: Operation<UpdateOrderRequest, { "200": Order }, { "404": NotFound; "409": Conflict }> = {
  id: "updateOrder",
  method: "PATCH",
  path: "/orders/{id}",
  request: UpdateOrderRequest$,
  body: jsonBody({ key: "RequestBody" }),
  responses: { 200: json(Order$) },
  errors: { 404: failure(NotFound, NotFoundData$), 409: failure(Conflict, ConflictData$) },
};
