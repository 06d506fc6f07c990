import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { multipartBody } from "../lib/bodies/multipart.js";
import { type Operation, call } from "../lib/call.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { PartsRequestBody } from "../models/operations/parts.js";
import { PartsRequestBody$ } from "../models/operations/parts.js";

export function parts(
  client: CaseCore,
  request: PartsRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation = {
  id: "parts",
  method: "POST",
  path: "/parts",
  request: PartsRequestBody$,
  body: multipartBody(undefined, undefined, true),
  responses: { 204: empty() },
};
