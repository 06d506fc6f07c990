import { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";
import type { Client } from "./client.js";
import { exchange, type ClientFailure } from "./exchange.js";
import type { Operation } from "./operation.js";
import type { RequestOptions } from "./extras.js";

export type { Operation } from "./operation.js";

/** Calls an operation. The promise never rejects: a failure is part of the result. */
export function call<Request, Value, Failure>(
  client: Client<any>,
  operation: Operation<Request, Value, Failure>,
  request: Request,
  options?: RequestOptions,
): APIPromise<Result<Value, Failure | ClientFailure>> {
  const done = exchange(client, operation, request, options);
  return new APIPromise(done.then(({ result, call }) => [result, call]));
}
