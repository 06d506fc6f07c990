import type { VaultCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { textBody } from "../lib/bodies/text.js";
import { empty } from "../lib/responses/empty.js";
import { withCredentials } from "../lib/security/call-credentials.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SetSecretRequest, SetSecretRequest$, type SetSecretSecurity } from "../models/operations/setsecret.js";

export function setSecret(
  client: VaultCore,
  security: SetSecretSecurity,
  requestBody: string,
  name: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(withCredentials(client, security), operation, { requestBody, name }, options);
}

const operation: Operation<SetSecretRequest, { "204": undefined }> = {
  id: "setSecret",
  method: "PUT",
  path: "/secrets/{name}",
  request: SetSecretRequest$,
  body: textBody({ key: "RequestBody" }),
  responses: { 204: empty() },
  security: [{ owner: [] }],
};
