import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { lines as lines$2 } from "../runtime/responses/lines.js";

export function lines(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Chunk, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Chunk, void, undefined> }> = {
  id: "lines",
  method: "GET",
  path: "/lines",
  responses: { 200: lines$2(Chunk$, { mediaType: "application/x-ndjson" }) },
};
