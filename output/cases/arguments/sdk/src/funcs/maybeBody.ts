import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function maybeBody(
  client: CaseClientCore,
  body?: Case | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Case, { "204": undefined }> = {
  id: "maybeBody",
  method: "POST",
  path: "/maybe-body",
  request: Case$,
  body: jsonBody(),
  responses: { 204: empty() },
};
