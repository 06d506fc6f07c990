import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type RateLimitHeaders, RateLimitHeaders$ } from "../models/operations/ratelimitheaders.js";
import { type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { empty } from "../runtime/responses/empty.js";

export function readLimits(
  client: CaseCore,
  options?: RequestOptions,
): HeadersPromise<Result<void, ClientErrors>, RateLimitHeaders> {
  return declaring(client, call(client, operation, undefined, options), RateLimitHeaders$);
}

const operation: Operation<undefined, { "200": undefined }> = {
  id: "readLimits",
  method: "GET",
  path: "/limits",
  responses: { 200: empty() },
};
