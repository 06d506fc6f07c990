import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendRelatedRequestBody, SendRelatedRequestBody$ } from "../models/operations/sendrelated.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function sendRelated(
  client: CaseCore,
  body: SendRelatedRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<SendRelatedRequestBody, { "204": undefined }> = {
  id: "sendRelated",
  method: "POST",
  path: "/related",
  request: SendRelatedRequestBody$,
  body: multipartBody({ mediaType: "multipart/related", required: true }),
  responses: { 204: empty() },
};
