import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Problem, ProblemData$ } from "../models/errors/problem.js";
import { Refusal, RefusalData$ } from "../models/errors/refusal.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { anyOf } from "../runtime/responses/any-of.js";
import { failure } from "../runtime/responses/json.js";
import { text } from "../runtime/responses/text.js";
import { schema } from "../runtime/schema.js";

export function getA(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<string, Refusal | Problem | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": string }, { "400": Refusal; "404": Problem; "5XX": Refusal }> = {
  id: "getA",
  method: "GET",
  path: "/a",
  responses: { 200: anyOf(json(schema<string>("string")), text("*/*")) },
  errors: {
    400: failure(Refusal, RefusalData$, { mediaType: "application/vnd.case+json; version=2" }),
    404: failure(Problem, ProblemData$, { mediaType: "application/problem+json" }),
    "5XX": failure(Refusal, RefusalData$),
  },
};
