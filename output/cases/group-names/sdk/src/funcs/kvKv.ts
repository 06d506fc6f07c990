import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function kvKv(client: CaseCore, options?: RequestOptions): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }> = {
  id: "KV",
  method: "POST",
  path: "/kv",
  responses: { 204: empty() },
};
