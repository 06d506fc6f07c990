import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OldRequest, OldRequest$ } from "../models/operations/old.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

/**
 * Does it the old way.
 *
 * @deprecated method: Use `fresh`.
 */
export function old(
  client: CaseCore,
  q?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, { q }, options);
}

const operation: Operation<OldRequest, Case, ClientErrors> = {
  id: "old",
  method: "GET",
  path: "/a",
  request: OldRequest$,
  query: ["q"],
  responses: {
    "200": json(Case$),
  },
};
