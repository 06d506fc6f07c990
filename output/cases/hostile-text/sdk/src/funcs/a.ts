import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type Operation, call } from "../lib/call.js";
import { pairs } from "../lib/parameters.js";
import { json } from "../lib/responses/json.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { ARequest$, type Q } from "../models/operations/a.js";

/** {alert(1)} {{ alert(1) }} <Alert/> */
export function a(
  client: CaseCore,
  q?: Q | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { q }, options);
}

const operation: Operation = {
  id: "a",
  method: "GET",
  path: "/a",
  request: ARequest$,
  query: pairs("q"),
  responses: { 200: json(Case$) },
};
