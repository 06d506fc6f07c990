import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PutCaseRequest, PutCaseRequest$ } from "../models/operations/putcase.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function putCase(
  client: CaseClientCore,
  body: Case,
  params?: Omit<PutCaseRequest, "case"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { ...params, case: body }, options);
}

const operation: Operation<PutCaseRequest, { "200": Case }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: PutCaseRequest$,
  query: pairs("size"),
  body: jsonBody({ key: "Case" }),
  responses: { 200: json(Case$) },
};
