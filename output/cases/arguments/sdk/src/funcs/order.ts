import type { CaseCore } from "../core.js";
import type { APIPromise, Operation, RequestOptions, Result } from "../lib/api.js";
import { call, jsonBody, pairs } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import type { Case } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { OrderRequest$ } from "../models/operations/order.js";

export function order(
  client: CaseCore,
  case_: Case,
  id: string,
  maybe?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { case: case_, id, maybe }, options);
}

const operation: Operation = {
  id: "order",
  method: "PUT",
  path: "/order/{id}",
  request: OrderRequest$,
  query: pairs("maybe"),
  body: jsonBody("Case"),
  responses: { 204: empty() },
};
