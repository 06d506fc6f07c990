import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ARequest, ARequest$ } from "../models/operations/a.js";
import { type APIPromise, type Operation, type Result, call, headers } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function a(
  client: CaseCore,
  params?: ARequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ARequest, { "204": undefined }> = {
  id: "a",
  method: "GET",
  path: "/a",
  request: ARequest$,
  header: headers({ name: "X-Account-Id", key: "account" }),
  globals: { account: "account" },
  responses: { 204: empty() },
};
