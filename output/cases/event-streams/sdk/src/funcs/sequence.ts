import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { sequence as sequence$2 } from "../runtime/responses/sequence.js";

export function sequence(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Chunk, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Chunk, void, undefined> }> = {
  id: "sequence",
  method: "GET",
  path: "/sequence",
  responses: { 200: sequence$2(Chunk$) },
};
