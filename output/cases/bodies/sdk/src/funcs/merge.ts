import type { CaseClientCore } from "../core.js";
import { type CasePatch, CasePatch$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function merge(
  client: CaseClientCore,
  body: CasePatch,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<CasePatch, { "204": undefined }> = {
  id: "merge",
  method: "PATCH",
  path: "/patch",
  request: CasePatch$,
  body: jsonBody({ mediaType: "application/merge-patch+json", required: true }),
  responses: { 204: empty() },
};
