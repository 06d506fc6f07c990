import type { CaseCore } from "../core.js";
import { type Route, Route$ } from "../models/components/route.js";
import { type Trip, Trip$ } from "../models/components/trip.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PutCaseRequest, PutCaseRequest$, type PutCaseRequestBody } from "../models/operations/putcase.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function putCase(
  client: CaseCore,
  body: PutCaseRequestBody,
  params?: Omit<PutCaseRequest, "requestBody"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Trip | Route, ClientErrors>> {
  return call(client, operation, { ...params, requestBody: body }, options);
}

const operation: Operation<PutCaseRequest, { "200": Trip; "201": Route }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: PutCaseRequest$,
  query: pairs("sort_by", "then_by"),
  body: jsonBody({ key: "RequestBody" }),
  responses: { 200: json(Trip$), 201: json(Route$) },
};
