import type { CaseCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type CaseFilter,
  type PutCaseMadeIt,
  PutCaseMadeIt$,
  type PutCaseRequest,
  PutCaseRequest$,
  type PutCaseRequestBody,
  type Sort,
  type Status,
} from "../models/operations/putcase.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function putCase(
  client: CaseCore,
  requestBody?: PutCaseRequestBody | undefined,
  sort?: Sort | undefined,
  status?: Status | undefined,
  filter?: CaseFilter | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case | PutCaseMadeIt, ClientErrors>> {
  return call(
    client,
    operation,
    { requestBody, sort, status, filter },
    options,
  );
}

const operation: Operation<PutCaseRequest, Case | PutCaseMadeIt, ClientErrors> =
  {
    id: "put_case",
    method: "PUT",
    path: "/case",
    request: PutCaseRequest$,
    query: ["sort", "status", "filter"],
    body: jsonBody("RequestBody"),
    responses: {
      "200": json(Case$),
      "201": json(PutCaseMadeIt$),
    },
  };
