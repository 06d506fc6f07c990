import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, pairs } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { FourRequest$ } from "../models/operations/four.js";

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

const operation: Operation = {
  id: "four",
  method: "GET",
  path: "/four",
  request: FourRequest$,
  query: pairs("a", "b", "c", "d"),
  responses: { 204: empty() },
};
