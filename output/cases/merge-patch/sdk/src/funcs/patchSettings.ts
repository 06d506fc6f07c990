import type { CaseCore } from "../core.js";
import { type Settings, Settings$ } from "../models/components/settings.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function patchSettings(
  client: CaseCore,
  body: Settings,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Settings, { "204": undefined }> = {
  id: "patchSettings",
  method: "PATCH",
  path: "/settings",
  request: Settings$,
  body: jsonBody({ mediaType: "application/merge-patch+json", required: true }),
  responses: { 204: empty() },
};
