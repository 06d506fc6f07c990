import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OldRequest, OldRequest$ } from "../models/operations/old.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

/**
 * Does it the old way.
 * @deprecated method: Use `fresh`.
 */
export function old(
  client: CaseClientCore,
  params?: OldRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Case, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<OldRequest, { "200": Case }> = {
  id: "old",
  method: "GET",
  path: "/a",
  request: OldRequest$,
  query: pairs("q"),
  responses: { 200: json(Case$) },
};
