import type { CaseCore } from "../core.js";
import type { APIPromise, Operation, RequestOptions, Result } from "../lib/api.js";
import { call, json, jsonBody, pairs } from "../lib/api.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { PutCaseRequest$, type Size } from "../models/operations/putcase.js";

export function putCase(
  client: CaseCore,
  case_: Case,
  size?: Size | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { case: case_, size }, options);
}

const operation: Operation = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: PutCaseRequest$,
  query: pairs("size"),
  body: jsonBody("Case"),
  responses: { 200: json(Case$) },
};
