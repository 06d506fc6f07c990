import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import { multipartBody } from "../lib/bodies/multipart.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendFileRequestBody, SendFileRequestBody$ } from "../models/operations/sendfile.js";

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
