import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PartsRequestBody, PartsRequestBody$ } from "../models/operations/parts.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function parts(
  client: CaseClientCore,
  body: PartsRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<PartsRequestBody, { "204": undefined }> = {
  id: "parts",
  method: "POST",
  path: "/parts",
  request: PartsRequestBody$,
  body: multipartBody({ required: true }),
  responses: { 204: empty() },
};
