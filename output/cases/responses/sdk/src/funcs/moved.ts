import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type MovedResponseHeaders, MovedResponseHeaders$ } from "../models/operations/moved.js";
import { type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { empty } from "../runtime/responses/empty.js";

export function moved(
  client: CaseClientCore,
  options?: RequestOptions,
): HeadersPromise<Result<void, ClientErrors>, MovedResponseHeaders> {
  return declaring(client, call(client, operation, undefined, options), MovedResponseHeaders$);
}

const operation: Operation<undefined, { "302": undefined }> = {
  id: "moved",
  method: "GET",
  path: "/moved",
  responses: { 302: empty() },
};
