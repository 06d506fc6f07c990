import type { CaseCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { Case } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type OrderRequest,
  OrderRequest$,
} from "../models/operations/order.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function order(
  client: CaseCore,
  case_: Case,
  id: string,
  maybe?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { case: case_, id, maybe }, options);
}

const operation: Operation<OrderRequest, void, ClientErrors> = {
  id: "order",
  method: "PUT",
  path: "/order/{id}",
  request: OrderRequest$,
  query: ["maybe"],
  body: jsonBody("Case"),
  responses: {
    "204": empty(),
  },
};
