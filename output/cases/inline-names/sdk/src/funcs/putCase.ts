import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { MadeIt, PutCaseRequest, PutCaseRequestBody } from "../models/operations/putcase.js";
import { MadeIt$, PutCaseRequest$ } from "../models/operations/putcase.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function putCase(
  client: CaseClientCore,
  body?: PutCaseRequestBody | undefined,
  params?: Omit<PutCaseRequest, "requestBody"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case | MadeIt, ClientErrors>> {
  return call(client, operation, { ...params, requestBody: body }, options);
}

const operation: Operation<PutCaseRequest, { "200": Case; "201": MadeIt }> = {
  id: "put_case",
  method: "PUT",
  path: "/case",
  request: PutCaseRequest$,
  query: pairs("filter", "sort", "status"),
  body: jsonBody({ key: "RequestBody" }),
  responses: { 200: json(Case$), 201: json(MadeIt$) },
};
