import type { CaseCore } from "../core.js";
import { type Chunk, Chunk$ } from "../models/components/chunk.js";
import { type Completion, Completion$ } from "../models/components/completion.js";
import { type Prompt, Prompt$ } from "../models/components/prompt.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { accepting } from "../runtime/responses/accept.js";
import { anyOf } from "../runtime/responses/any-of.js";
import { lines } from "../runtime/responses/lines.js";

export function generate(
  client: CaseCore,
  body?: (Prompt & { stream?: true | undefined }) | undefined,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Chunk, void, undefined>, ClientErrors>>;
export function generate(
  client: CaseCore,
  body: Prompt & { stream: false },
  options?: RequestOptions,
): APIPromise<Result<Completion, ClientErrors>>;
export function generate(
  client: CaseCore,
  body?: Prompt | undefined,
  options?: RequestOptions,
): APIPromise<Result<Completion | AsyncGenerator<Chunk, void, undefined>, ClientErrors>>;
export function generate(
  client: CaseCore,
  body?: Prompt | undefined,
  options?: RequestOptions,
): APIPromise<Result<Completion | AsyncGenerator<Chunk, void, undefined>, ClientErrors>> {
  return call(
    client,
    accepting(operation, body?.stream !== false ? "application/x-ndjson" : "application/json"),
    body,
    options,
  );
}

const operation: Operation<Prompt, { "200": Completion | AsyncGenerator<Chunk, void, undefined> }> = {
  id: "generate",
  method: "POST",
  path: "/generate",
  request: Prompt$,
  body: jsonBody(),
  responses: { 200: anyOf(json(Completion$), lines(Chunk$, { mediaType: "application/x-ndjson" })) },
};
