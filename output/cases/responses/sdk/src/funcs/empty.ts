import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty as empty$2 } from "../runtime/responses/empty.js";

export function empty(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }> = {
  id: "empty",
  method: "GET",
  path: "/empty",
  responses: { 204: empty$2() },
};
