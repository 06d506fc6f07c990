import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { PutCaseRequest, PutCaseResponseHeaders } from "../models/operations/putcase.js";
import { PutCaseRequest$, PutCaseResponseHeaders$ } from "../models/operations/putcase.js";
import { type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import type { Temporal } from "temporal-spec";

export function putCase(
  client: CaseClientCore,
  on: Temporal.PlainDate,
  body: Case,
  params?: Omit<PutCaseRequest, "on" | "case"> | undefined,
  options?: RequestOptions,
): HeadersPromise<Result<Case, ClientErrors>, PutCaseResponseHeaders> {
  return declaring(client, call(client, operation, { ...params, on, case: body }, options), PutCaseResponseHeaders$);
}

const operation: Operation<PutCaseRequest, { "200": Case }> = {
  id: "putCase",
  method: "PUT",
  path: "/case/{on}",
  request: PutCaseRequest$,
  query: pairs("since"),
  body: jsonBody({ key: "Case" }),
  responses: { 200: json(Case$) },
};
