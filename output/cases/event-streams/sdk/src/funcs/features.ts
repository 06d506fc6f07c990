import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { sequence } from "../runtime/responses/sequence.js";

export function features(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Chunk, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Chunk, void, undefined> }> = {
  id: "features",
  method: "GET",
  path: "/features",
  responses: { 200: sequence(Chunk$, { mediaType: "application/geo+json-seq" }) },
};
