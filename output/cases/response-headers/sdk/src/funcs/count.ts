import type { CaseCore } from "../core.js";
import { type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type HeadersPromise, declaring } from "../lib/responses/declared-headers.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CountResponseHeaders, CountResponseHeaders$ } from "../models/operations/count.js";

export function count(
  client: CaseCore,
  options?: RequestOptions,
): HeadersPromise<Result<void, ClientErrors>, CountResponseHeaders> {
  return declaring(client, call(client, operation, undefined, options), CountResponseHeaders$);
}

const operation: Operation<undefined, { "200": undefined }> = {
  id: "count",
  method: "HEAD",
  path: "/items",
  responses: { 200: empty() },
};
