import type { CaseCore } from "../core.js";
import type { APIPromise, Operation, RequestOptions, Result } from "../lib/api.js";
import { call, json, jsonBody, pairs } from "../lib/api.js";
import type { Case } from "../models/components/case.js";
import { type Read, Read$ } from "../models/components/read.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PutCaseRequest, PutCaseRequest$ } from "../models/operations/putcase.js";

export function putCase(
  client: CaseCore,
  case_: Case,
  limit?: number | undefined,
  options?: RequestOptions,
): APIPromise<Result<Read, ClientErrors>> {
  return call(client, operation, { case: case_, limit }, options);
}

const operation: Operation<PutCaseRequest, { "200": Read }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: PutCaseRequest$,
  query: pairs("limit"),
  body: jsonBody({ key: "Case" }),
  responses: { 200: json(Read$) },
};
