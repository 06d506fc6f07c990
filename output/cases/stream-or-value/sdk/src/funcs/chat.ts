import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import { type Completion, Completion$ } from "../models/components/completion.js";
import { type Question, Question$ } from "../models/components/question.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { accepting } from "../runtime/responses/accept.js";
import { anyOf } from "../runtime/responses/any-of.js";
import { type EventStream, events } from "../runtime/responses/events.js";

export function chat(
  client: CaseCore,
  body: Question & { stream: true },
  options?: RequestOptions,
): APIPromise<Result<EventStream<Chunk>, ClientErrors>>;
export function chat(
  client: CaseCore,
  body: Question & { stream?: false | undefined },
  options?: RequestOptions,
): APIPromise<Result<Completion, ClientErrors>>;
export function chat(
  client: CaseCore,
  body: Question,
  options?: RequestOptions,
): APIPromise<Result<Completion | EventStream<Chunk>, ClientErrors>>;
export function chat(
  client: CaseCore,
  body: Question,
  options?: RequestOptions,
): APIPromise<Result<Completion | EventStream<Chunk>, ClientErrors>> {
  return call(client, accepting(operation, body.stream ? "text/event-stream" : "application/json"), body, options);
}

const operation: Operation<Question, { "200": Completion | EventStream<Chunk> }> = {
  id: "chat",
  method: "POST",
  path: "/chat",
  request: Question$,
  body: jsonBody({ required: true }),
  responses: { 200: anyOf(json(Completion$), events(Chunk$)) },
};
