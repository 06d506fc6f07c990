import type { ChatCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json, jsonBody } from "../lib/api.js";
import { accepting } from "../lib/responses/accept.js";
import { anyOf } from "../lib/responses/any-of.js";
import { type EventStream, events } from "../lib/responses/events.js";
import { type Answer, Answer$ } from "../models/components/answer.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CompleteRequestBody, CompleteRequestBody$ } from "../models/operations/complete.js";

export function complete(
  client: ChatCore,
  request: CompleteRequestBody & { live: true },
  options?: RequestOptions,
): APIPromise<Result<EventStream<Chunk>, ClientErrors>>;
export function complete(
  client: ChatCore,
  request: CompleteRequestBody & { live?: false | undefined },
  options?: RequestOptions,
): APIPromise<Result<Answer, ClientErrors>>;
export function complete(
  client: ChatCore,
  request: CompleteRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Answer | EventStream<Chunk>, ClientErrors>>;
export function complete(
  client: ChatCore,
  request: CompleteRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Answer | EventStream<Chunk>, ClientErrors>> {
  return call(client, accepting(operation, request.live ? "text/event-stream" : "application/json"), request, options);
}

const operation: Operation<CompleteRequestBody, { "200": Answer | EventStream<Chunk> }> = {
  id: "complete",
  method: "POST",
  path: "/completions",
  request: CompleteRequestBody$,
  body: jsonBody({ required: true }),
  responses: { 200: anyOf(json(Answer$), events(Chunk$, { sentinel: "[END]", only: "data" })) },
};
