import type { CaseCore } from "../core.js";
import type { APIPromise, Operation, RequestOptions, Result } from "../lib/api.js";
import { call, json, jsonBody, pairs } from "../lib/api.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { CaseFilter, PutCaseMadeIt, PutCaseRequestBody, Sort, Status } from "../models/operations/putcase.js";
import { PutCaseMadeIt$, PutCaseRequest$ } from "../models/operations/putcase.js";

export function putCase(
  client: CaseCore,
  requestBody?: PutCaseRequestBody | undefined,
  sort?: Sort | undefined,
  status?: Status | undefined,
  filter?: CaseFilter | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case | PutCaseMadeIt, ClientErrors>> {
  return call(client, operation, { requestBody, sort, status, filter }, options);
}

const operation: Operation = {
  id: "put_case",
  method: "PUT",
  path: "/case",
  request: PutCaseRequest$,
  query: pairs("filter", "sort", "status"),
  body: jsonBody("RequestBody"),
  responses: { 200: json(Case$), 201: json(PutCaseMadeIt$) },
};
