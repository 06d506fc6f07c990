import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type ARequest,
  ARequest$,
  type Level,
} from "../models/operations/a.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function a(
  client: CaseCore,
  id: string,
  q?: number | undefined,
  level?: Level | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { id, q, level }, options);
}

const operation: Operation<ARequest, Case, ClientErrors> = {
  id: "a",
  method: "GET",
  path: "/a/{id}",
  request: ARequest$,
  query: ["q", "level"],
  responses: {
    "200": json(Case$),
  },
};
