import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { jsonBody } from "../lib/bodies/json.js";
import { type Operation, call } from "../lib/call.js";
import { pairs } from "../lib/parameters.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { InlineBodyRequestBody } from "../models/operations/inlinebody.js";
import { InlineBodyRequest$ } from "../models/operations/inlinebody.js";

export function inlineBody(
  client: CaseCore,
  requestBody: InlineBodyRequestBody,
  q?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { requestBody, q }, options);
}

const operation: Operation = {
  id: "inlineBody",
  method: "POST",
  path: "/inline",
  request: InlineBodyRequest$,
  query: pairs("q"),
  body: jsonBody("RequestBody"),
  responses: { 204: empty() },
};
