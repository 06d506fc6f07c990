import type { CaseCore } from "../core.js";
import { type Received, Received$ } from "../models/components/received.js";
import type { Sent } from "../models/components/sent.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PutCaseRequest, PutCaseRequest$ } from "../models/operations/putcase.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function putCase(
  client: CaseCore,
  body: Sent,
  params?: Omit<PutCaseRequest, "sent"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Received, ClientErrors>> {
  return call(client, operation, { ...params, sent: body }, options);
}

const operation: Operation<PutCaseRequest, { "200": Received }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: PutCaseRequest$,
  query: pairs("limit", "order"),
  body: jsonBody({ key: "Sent" }),
  responses: { 200: json(Received$) },
};
