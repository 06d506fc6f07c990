import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ARequest, ARequest$ } from "../models/operations/a.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function a(
  client: CaseCore,
  account?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { account }, options);
}

const operation: Operation<ARequest, void, ClientErrors> = {
  id: "a",
  method: "GET",
  path: "/a",
  request: ARequest$,
  header: [{ name: "X-Account-Id", key: "account" }],
  globals: { account: "account" },
  responses: {
    "204": empty(),
  },
};
