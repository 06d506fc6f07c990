import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendFileRequestBody, SendFileRequestBody$ } from "../models/operations/sendfile.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function sendFile(
  client: CaseCore,
  body: SendFileRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<SendFileRequestBody, { "204": undefined }> = {
  id: "sendFile",
  method: "POST",
  path: "/files",
  request: SendFileRequestBody$,
  body: multipartBody({ required: true }),
  responses: { 204: empty() },
};
