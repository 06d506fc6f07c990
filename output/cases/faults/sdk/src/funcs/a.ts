import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type Operation, call } from "../lib/call.js";
import { pairs } from "../lib/parameters.js";
import { json } from "../lib/responses/json.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { ARequest$, type Level } from "../models/operations/a.js";

export function a(
  client: CaseCore,
  id: string,
  q?: number | undefined,
  level?: Level | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { id, q, level }, options);
}

const operation: Operation = {
  id: "a",
  method: "GET",
  path: "/a/{id}",
  request: ARequest$,
  query: pairs("level", "q"),
  responses: { 200: json(Case$) },
};
