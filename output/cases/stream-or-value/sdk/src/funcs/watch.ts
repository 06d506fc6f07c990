import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import { type Completion, Completion$ } from "../models/components/completion.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type WatchRequest, WatchRequest$ } from "../models/operations/watch.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { anyOf } from "../runtime/responses/any-of.js";
import { type EventStream, events } from "../runtime/responses/events.js";

export function watch(
  client: CaseCore,
  params: WatchRequest | undefined,
  options: RequestOptions & Accepts<"application/json">,
): APIPromise<Result<Completion, ClientErrors>>;
export function watch(
  client: CaseCore,
  params: WatchRequest | undefined,
  options: RequestOptions & Accepts<"text/event-stream">,
): APIPromise<Result<EventStream<Chunk>, ClientErrors>>;
export function watch(
  client: CaseCore,
  params?: WatchRequest | undefined,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/event-stream">,
): APIPromise<Result<Completion | EventStream<Chunk>, ClientErrors>>;
export function watch(
  client: CaseCore,
  params?: WatchRequest | undefined,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/event-stream">,
): APIPromise<Result<Completion | EventStream<Chunk>, ClientErrors>> {
  return call(client, accepting(operation, options?.accept), params, options);
}

const operation: Operation<WatchRequest, { "200": Completion | EventStream<Chunk> }> = {
  id: "watch",
  method: "GET",
  path: "/watch",
  request: WatchRequest$,
  query: pairs("limit"),
  responses: { 200: anyOf(json(Completion$), events(Chunk$)) },
};
