import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function bodyAlone(
  client: CaseClientCore,
  body: Case,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Case, { "204": undefined }> = {
  id: "bodyAlone",
  method: "POST",
  path: "/body",
  request: Case$,
  body: jsonBody({ required: true }),
  responses: { 204: empty() },
};
