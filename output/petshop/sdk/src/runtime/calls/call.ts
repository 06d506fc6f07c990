import { APIPromise } from "../../types/async.js";
import type { Result } from "../../types/fp.js";
import type { Client } from "../client/client.js";
import type { RequestOptions } from "../client/extras.js";
import { exchange, type ClientFailure } from "./exchange.js";
import type { AnyOperation, Operation, Returned } from "./operation.js";

export type { Operation } from "./operation.js";

/** Calls an operation. The promise never rejects: a failure is part of the result. */
export function call<Request, Values, Failures, Bodies>(
  client: Client<any>,
  operation: Operation<Request, Values, Failures, Bodies>,
  request: NoInfer<Request> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Returned<Values>, Failures[keyof Failures] | ClientFailure>> {
  const done = exchange(client, operation as AnyOperation, request, options);
  return new APIPromise(done.then(({ result, call }) => [result, call]));
}
