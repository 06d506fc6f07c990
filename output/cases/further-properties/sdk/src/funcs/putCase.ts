import type { CaseClientCore } from "../core.js";
import { type Case, Case$, type CaseInput, CaseInput$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Fault, FaultData$ } from "../models/errors/fault.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

export function putCase(
  client: CaseClientCore,
  body: CaseInput,
  options?: RequestOptions,
): APIPromise<Result<Case, Fault | ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<CaseInput, { "200": Case }, { "400": Fault }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: CaseInput$,
  body: jsonBody({ required: true }),
  responses: { 200: json(Case$) },
  errors: { 400: failure(Fault, FaultData$) },
};
