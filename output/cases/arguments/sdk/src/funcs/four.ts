import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type FourRequest, FourRequest$ } from "../models/operations/four.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function four(
  client: CaseCore,
  a?: string | undefined,
  b?: string | undefined,
  c?: string | undefined,
  d?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { a, b, c, d }, options);
}

const operation: Operation<FourRequest, void, ClientErrors> = {
  id: "four",
  method: "GET",
  path: "/four",
  request: FourRequest$,
  query: ["a", "b", "c", "d"],
  responses: {
    "204": empty(),
  },
};
