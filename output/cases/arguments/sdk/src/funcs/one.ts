import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OneRequest, OneRequest$ } from "../models/operations/one.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function one(
  client: CaseCore,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id }, options);
}

const operation: Operation<OneRequest, void, ClientErrors> = {
  id: "one",
  method: "GET",
  path: "/one/{id}",
  request: OneRequest$,
  responses: {
    "204": empty(),
  },
};
