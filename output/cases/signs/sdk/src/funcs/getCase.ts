import type { CaseCore } from "../core.js";
import { type Votes, Votes$ } from "../models/components/votes.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetCaseRequest, GetCaseRequest$ } from "../models/operations/getcase.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function getCase(
  client: CaseCore,
  params?: GetCaseRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Votes, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<GetCaseRequest, { "200": Votes }> = {
  id: "getCase",
  method: "GET",
  path: "/case",
  request: GetCaseRequest$,
  query: pairs("Time", "Time<", "Time>=", "language", "operator", "order", "ratio", "version"),
  responses: { 200: json(Votes$) },
};
