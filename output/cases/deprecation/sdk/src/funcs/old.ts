import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type Operation, call } from "../lib/call.js";
import { pairs } from "../lib/parameters.js";
import { json } from "../lib/responses/json.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { OldRequest$ } from "../models/operations/old.js";

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

const operation: Operation = {
  id: "old",
  method: "GET",
  path: "/a",
  request: OldRequest$,
  query: pairs("q"),
  responses: { 200: json(Case$) },
};
