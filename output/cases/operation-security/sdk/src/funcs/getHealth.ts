import type { VaultCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function getHealth(client: VaultCore, options?: RequestOptions): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }> = {
  id: "getHealth",
  method: "GET",
  path: "/health",
  responses: { 204: empty() },
  security: [],
};
