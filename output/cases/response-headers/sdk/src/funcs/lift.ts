import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type LiftResponseHeaders, LiftResponseHeaders$ } from "../models/operations/lift.js";
import { type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { empty } from "../runtime/responses/empty.js";

export function lift(
  client: CaseCore,
  options?: RequestOptions,
): HeadersPromise<Result<void, ClientErrors>, LiftResponseHeaders> {
  return declaring(client, call(client, operation, undefined, options), LiftResponseHeaders$);
}

const operation: Operation<undefined, { "204": undefined }> = {
  id: "lift",
  method: "DELETE",
  path: "/limits",
  responses: { 204: empty() },
};
