import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { lines } from "../runtime/responses/lines.js";

export function list(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Chunk, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Chunk, void, undefined> }> = {
  id: "list",
  method: "GET",
  path: "/list",
  responses: { 200: lines(Chunk$) },
};
