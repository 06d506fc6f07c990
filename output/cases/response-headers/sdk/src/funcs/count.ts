import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CountResponseHeaders, CountResponseHeaders$ } from "../models/operations/count.js";
import { type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { empty } from "../runtime/responses/empty.js";

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
