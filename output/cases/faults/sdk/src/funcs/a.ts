import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json, pairs } from "../lib/api.js";
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
