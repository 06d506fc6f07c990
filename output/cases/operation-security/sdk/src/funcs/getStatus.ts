import type { VaultCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import { withCredentials } from "../lib/security/call-credentials.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { GetStatusSecurity } from "../models/operations/getstatus.js";

export function getStatus(
  client: VaultCore,
  security?: GetStatusSecurity | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(withCredentials(client, { admin: security }), operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }> = {
  id: "getStatus",
  method: "GET",
  path: "/status",
  responses: { 204: empty() },
  security: [{}, { admin: [] }],
};
