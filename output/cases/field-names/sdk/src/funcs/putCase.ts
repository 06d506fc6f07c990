import type { CaseCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function putCase(
  client: CaseCore,
  request: Case,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<Case, Case, ClientErrors> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: Case$,
  body: jsonBody(undefined, undefined, true),
  responses: {
    "200": json(Case$),
  },
};
