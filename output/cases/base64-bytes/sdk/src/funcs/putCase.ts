import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PutCaseRequest, PutCaseRequest$ } from "../models/operations/putcase.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function putCase(
  client: CaseClientCore,
  digest: Uint8Array,
  body: Case,
  params?: Omit<PutCaseRequest, "digest" | "case"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { ...params, digest, case: body }, options);
}

const operation: Operation<PutCaseRequest, { "200": Case }> = {
  id: "putCase",
  method: "PUT",
  path: "/case/{digest}",
  request: PutCaseRequest$,
  query: pairs("token"),
  body: jsonBody({ key: "Case" }),
  responses: { 200: json(Case$) },
};
