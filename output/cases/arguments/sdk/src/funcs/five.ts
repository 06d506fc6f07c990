import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type FiveRequest, FiveRequest$ } from "../models/operations/five.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function five(
  client: CaseCore,
  request?: FiveRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<FiveRequest | undefined, void, ClientErrors> = {
  id: "five",
  method: "GET",
  path: "/five",
  request: FiveRequest$,
  query: ["a", "b", "c", "d", "e"],
  responses: {
    "204": empty(),
  },
};
