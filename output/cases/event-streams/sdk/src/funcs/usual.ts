import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type EventStream, events } from "../runtime/responses/events.js";

export function usual(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<EventStream<Chunk>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": EventStream<Chunk> }> = {
  id: "usual",
  method: "GET",
  path: "/usual",
  responses: { 200: events(Chunk$) },
};
