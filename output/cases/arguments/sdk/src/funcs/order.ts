import type { CaseClientCore } from "../core.js";
import type { Case } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OrderRequest, OrderRequest$ } from "../models/operations/order.js";
import { type APIPromise, type Operation, type Result, call, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function order(
  client: CaseClientCore,
  id: string,
  body: Case,
  params?: Omit<OrderRequest, "id" | "case"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, id, case: body }, options);
}

const operation: Operation<OrderRequest, { "204": undefined }> = {
  id: "order",
  method: "PUT",
  path: "/order/{id}",
  request: OrderRequest$,
  query: pairs("maybe"),
  body: jsonBody({ key: "Case" }),
  responses: { 204: empty() },
};
