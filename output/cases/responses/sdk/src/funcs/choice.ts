import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type AcceptOptions, type Accepts, accepting } from "../runtime/responses/accept.js";
import { choiceOf } from "../runtime/responses/choice-of.js";
import { text } from "../runtime/responses/text.js";

export function choice(
  client: CaseClientCore,
  options?: RequestOptions & AcceptOptions<"application/json">,
): APIPromise<Result<Case, ClientErrors>>;
export function choice(
  client: CaseClientCore,
  options: RequestOptions & Accepts<"text/csv">,
): APIPromise<Result<string, ClientErrors>>;
export function choice(
  client: CaseClientCore,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/csv">,
): APIPromise<Result<Case | string, ClientErrors>>;
export function choice(
  client: CaseClientCore,
  options?: RequestOptions & AcceptOptions<"application/json" | "text/csv">,
): APIPromise<Result<Case | string, ClientErrors>> {
  return call(client, accepting(operation, options?.accept), undefined, options);
}

const operation: Operation<undefined, { "200": Case | string }> = {
  id: "choice",
  method: "GET",
  path: "/choice",
  responses: { 200: choiceOf(json(Case$), text("text/csv")) },
};
