import type { CaseCore } from "../core.js";
import { type A, A$ } from "../models/components/a.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetARequest, GetARequest$ } from "../models/operations/geta.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function getA(
  client: CaseCore,
  params?: GetARequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<A, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<GetARequest, { "200": A }> = {
  id: "getA",
  method: "GET",
  path: "/a",
  request: GetARequest$,
  query: pairs("step", "version"),
  responses: { 200: json(A$) },
};
