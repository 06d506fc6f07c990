import type { ShopCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import { failure } from "../lib/responses/json.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import { type DeleteOrderRequest, DeleteOrderRequest$ } from "../models/operations/deleteorder.js";

export function ordersDelete(
  client: ShopCore,
  request: DeleteOrderRequest,
  options?: RequestOptions,
): APIPromise<Result<void, NotFound | ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<DeleteOrderRequest, { "204": undefined }, { "404": NotFound }> = {
  id: "deleteOrder",
  method: "DELETE",
  path: "/orders/{id}",
  request: DeleteOrderRequest$,
  responses: { 204: empty() },
  errors: { 404: failure(NotFound, NotFoundData$) },
};
