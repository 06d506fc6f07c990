import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ARequest, ARequest$ } from "../models/operations/a.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

/**
 * Finds *\/ it.
 *
 * @remarks
 * One.
 * Two.
 *
 * \@deprecated not really
 */
export function a(
  client: CaseCore,
  q?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { q }, options);
}

const operation: Operation<ARequest, Case, ClientErrors> = {
  id: "a",
  method: "GET",
  path: "/a",
  request: ARequest$,
  query: ["q"],
  responses: {
    "200": json(Case$),
  },
};
