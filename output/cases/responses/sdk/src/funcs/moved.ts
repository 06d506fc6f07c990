import type { CaseClientCore } from "../core.js";
import { type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type HeadersPromise, declaring } from "../lib/responses/declared-headers.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type MovedResponseHeaders, MovedResponseHeaders$ } from "../models/operations/moved.js";

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
