import type { VaultCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import { withCredentials } from "../lib/security/call-credentials.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { DeleteSecretRequest, DeleteSecretSecurity } from "../models/operations/deletesecret.js";
import { DeleteSecretRequest$ } from "../models/operations/deletesecret.js";

export function deleteSecret(
  client: VaultCore,
  security: DeleteSecretSecurity,
  name: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(withCredentials(client, { ...security, admin: security }), operation, { name }, options);
}

const operation: Operation<DeleteSecretRequest, { "204": undefined }> = {
  id: "deleteSecret",
  method: "DELETE",
  path: "/secrets/{name}",
  request: DeleteSecretRequest$,
  responses: { 204: empty() },
  security: [{ apiKey: [], seal: [] }, { admin: [] }],
};
