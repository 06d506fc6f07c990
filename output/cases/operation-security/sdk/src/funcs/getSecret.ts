import type { VaultCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { text } from "../lib/responses/text.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetSecretRequest, GetSecretRequest$ } from "../models/operations/getsecret.js";

export function getSecret(
  client: VaultCore,
  name: string,
  options?: RequestOptions,
): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, { name }, options);
}

const operation: Operation<GetSecretRequest, { "200": string }> = {
  id: "getSecret",
  method: "GET",
  path: "/secrets/{name}",
  request: GetSecretRequest$,
  responses: { 200: text() },
};
