import type { CaseCore } from "../core.js";
import { type Progress, Progress$ } from "../models/components/progress.js";
import { type Question, Question$ } from "../models/components/question.js";
import { type Report, Report$ } from "../models/components/report.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { anyOf } from "../runtime/responses/any-of.js";
import { choiceOf } from "../runtime/responses/choice-of.js";
import { type EventStream, events } from "../runtime/responses/events.js";
import { stream } from "../runtime/responses/stream.js";

export function streamAnswer(
  client: CaseCore,
  body: Question & { stream: true },
  options?: RequestOptions & AcceptOptions,
): APIPromise<Result<EventStream<Progress>, ClientErrors>>;
export function streamAnswer(
  client: CaseCore,
  body: Question & { stream?: false | undefined },
  options?: RequestOptions & AcceptOptions,
): APIPromise<Result<Report, ClientErrors>>;
export function streamAnswer(
  client: CaseCore,
  body: Question,
  options?: RequestOptions & AcceptOptions,
): APIPromise<Result<Report | EventStream<Progress>, ClientErrors>>;
export function streamAnswer(
  client: CaseCore,
  body: Question,
  options: RequestOptions & Accepts<"audio/mpeg">,
): APIPromise<Result<ReadableStream<Uint8Array>, ClientErrors>>;
export function streamAnswer(
  client: CaseCore,
  body: Question,
  options?: RequestOptions & AcceptOptions<"audio/mpeg">,
): APIPromise<Result<Report | EventStream<Progress> | ReadableStream<Uint8Array>, ClientErrors>>;
export function streamAnswer(
  client: CaseCore,
  body: Question,
  options?: RequestOptions & AcceptOptions<"audio/mpeg">,
): APIPromise<Result<Report | EventStream<Progress> | ReadableStream<Uint8Array>, ClientErrors>> {
  return call(
    client,
    accepting(operation, options?.accept ?? (body.stream ? "text/event-stream" : "application/json")),
    body,
    options,
  );
}

const operation: Operation<Question, { "200": Report | EventStream<Progress> | ReadableStream<Uint8Array> }> = {
  id: "streamAnswer",
  method: "POST",
  path: "/stream",
  request: Question$,
  body: jsonBody({ required: true }),
  responses: { 200: choiceOf(anyOf(json(Report$), events(Progress$)), stream("audio/mpeg")) },
};
