import type { CaseCore } from "../core.js";
import { type Question, Question$ } from "../models/components/question.js";
import { type Report, Report$ } from "../models/components/report.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { AnswerRequestBody } from "../models/operations/answer.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import { textBody } from "../runtime/bodies/text.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { choiceOf } from "../runtime/responses/choice-of.js";
import { text } from "../runtime/responses/text.js";
import { schema } from "../runtime/schema.js";

export function answer(
  client: CaseCore,
  body: AnswerRequestBody,
  options?: RequestOptions & BodyOptions & AcceptOptions<"application/json">,
): APIPromise<Result<Report, ClientErrors>>;
export function answer(
  client: CaseCore,
  body: AnswerRequestBody,
  options: RequestOptions & BodyOptions & Accepts<"text/html">,
): APIPromise<Result<string, ClientErrors>>;
export function answer(
  client: CaseCore,
  body: AnswerRequestBody,
  options?: RequestOptions & BodyOptions & AcceptOptions<"application/json" | "text/html">,
): APIPromise<Result<Report | string, ClientErrors>>;
export function answer(
  client: CaseCore,
  body: Question,
  options?: RequestOptions & BodyOptions<"application/json"> & AcceptOptions<"application/json">,
): APIPromise<Result<Report, ClientErrors>>;
export function answer(
  client: CaseCore,
  body: Question,
  options: RequestOptions & BodyOptions<"application/json"> & Accepts<"text/html">,
): APIPromise<Result<string, ClientErrors>>;
export function answer(
  client: CaseCore,
  body: string,
  options?: RequestOptions & BodyOptions<"text/plain"> & AcceptOptions<"application/json">,
): APIPromise<Result<Report, ClientErrors>>;
export function answer(
  client: CaseCore,
  body: string,
  options: RequestOptions & BodyOptions<"text/plain"> & Accepts<"text/html">,
): APIPromise<Result<string, ClientErrors>>;
export function answer(
  client: CaseCore,
  body: AnswerRequestBody,
  options?: RequestOptions &
    BodyOptions<"application/json" | "text/plain"> &
    AcceptOptions<"application/json" | "text/html">,
): APIPromise<Result<Report | string, ClientErrors>> {
  return call(client, accepting(choose(operation, body, options), options?.accept), body, options);
}

const operation: Operation<
  Question,
  { "200": Report | string },
  object,
  { "application/json": Question; "text/plain": string }
> = {
  id: "answer",
  method: "POST",
  path: "/answers",
  request: Question$,
  bodies: {
    "application/json": { body: jsonBody({ required: true }) },
    "text/plain": { request: schema<string>("string"), body: textBody({ required: true }) },
  },
  responses: { 200: choiceOf(json(Report$), text("text/html")) },
};
