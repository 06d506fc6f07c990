import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ARequest, ARequest$ } from "../models/operations/a.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

/** {alert(1)} {{ alert(1) }} <Alert/> */
export function a(
  client: CaseClientCore,
  params?: ARequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ARequest, { "200": Case }> = {
  id: "a",
  method: "GET",
  path: "/a",
  request: ARequest$,
  query: pairs("q"),
  responses: { 200: json(Case$) },
};
