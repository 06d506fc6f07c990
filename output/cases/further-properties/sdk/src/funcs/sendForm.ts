import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import { formBody } from "../lib/bodies/form.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendFormRequestBody, SendFormRequestBody$ } from "../models/operations/sendform.js";

export function sendForm(
  client: CaseClientCore,
  body?: SendFormRequestBody | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<SendFormRequestBody, { "204": undefined }> = {
  id: "sendForm",
  method: "POST",
  path: "/forms",
  request: SendFormRequestBody$,
  body: formBody(),
  responses: { 204: empty() },
};
