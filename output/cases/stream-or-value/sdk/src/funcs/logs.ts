import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import { type Completion, Completion$ } from "../models/components/completion.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type LogsRequest, LogsRequest$ } from "../models/operations/logs.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { accepting } from "../runtime/responses/accept.js";
import { anyOf } from "../runtime/responses/any-of.js";
import { type EventStream, events } from "../runtime/responses/events.js";

export function logs(
  client: CaseCore,
  id: string,
  params: Omit<LogsRequest, "id"> & { stream: true },
  options?: RequestOptions,
): APIPromise<Result<EventStream<Chunk>, ClientErrors>>;
export function logs(
  client: CaseCore,
  id: string,
  params?: (Omit<LogsRequest, "id"> & { stream?: false | undefined }) | undefined,
  options?: RequestOptions,
): APIPromise<Result<Completion, ClientErrors>>;
export function logs(
  client: CaseCore,
  id: string,
  params?: Omit<LogsRequest, "id"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Completion | EventStream<Chunk>, ClientErrors>>;
export function logs(
  client: CaseCore,
  id: string,
  params?: Omit<LogsRequest, "id"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Completion | EventStream<Chunk>, ClientErrors>> {
  return call(
    client,
    accepting(operation, params?.stream ? "text/event-stream" : "application/json"),
    { ...params, id },
    options,
  );
}

const operation: Operation<LogsRequest, { "200": Completion | EventStream<Chunk> }> = {
  id: "logs",
  method: "GET",
  path: "/logs/{id}",
  request: LogsRequest$,
  query: pairs("limit", "stream"),
  responses: { 200: anyOf(json(Completion$), events(Chunk$)) },
};
