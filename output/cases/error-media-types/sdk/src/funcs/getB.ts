import type { CaseCore } from "../core.js";
import { type Problem, Problem$ } from "../models/components/problem.js";
import { type Refusal, Refusal$ } from "../models/components/refusal.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { choiceOf } from "../runtime/responses/choice-of.js";

export function getB(
  client: CaseCore,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/json">,
): APIPromise<Result<Problem, ClientErrors>>;
export function getB(
  client: CaseCore,
  options: RequestOptions & Accepts<"application/vnd.case+json">,
): APIPromise<Result<Refusal, ClientErrors>>;
export function getB(
  client: CaseCore,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/json" | "application/vnd.case+json">,
): APIPromise<Result<Problem | Refusal, ClientErrors>>;
export function getB(
  client: CaseCore,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/json" | "application/vnd.case+json">,
): APIPromise<Result<Problem | Refusal, ClientErrors>> {
  return call(client, accepting(operation, options?.accept), undefined, options);
}

const operation: Operation<undefined, { "200": Problem | Refusal }> = {
  id: "getB",
  method: "GET",
  path: "/b",
  responses: {
    200: choiceOf(
      json(Problem$, { mediaType: "application/json, text/json" }),
      json(Refusal$, { mediaType: "application/vnd.case+json" }),
    ),
  },
};
