import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { stream } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function lines(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<ReadableStream<Uint8Array>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<
  undefined,
  ReadableStream<Uint8Array>,
  ClientErrors
> = {
  id: "lines",
  method: "GET",
  path: "/lines",
  responses: {
    "200": stream("application/jsonl"),
  },
};
