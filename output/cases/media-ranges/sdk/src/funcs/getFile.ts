import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { stream } from "../runtime/responses/stream.js";

export function getFile(
  client: CaseClientCore,
  options?: RequestOptions,
): APIPromise<Result<ReadableStream<Uint8Array>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": ReadableStream<Uint8Array> }> = {
  id: "getFile",
  method: "GET",
  path: "/file",
  responses: { 200: stream("*/*") },
};
