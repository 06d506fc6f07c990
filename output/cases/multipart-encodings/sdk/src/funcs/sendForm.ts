import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendFormRequestBody, SendFormRequestBody$ } from "../models/operations/sendform.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { formBody } from "../runtime/bodies/form.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { deepObject, spaceDelimited } from "../runtime/parameters/styles.js";
import { empty } from "../runtime/responses/empty.js";

export function sendForm(
  client: CaseCore,
  body: SendFormRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<SendFormRequestBody, { "204": undefined }> = {
  id: "sendForm",
  method: "POST",
  path: "/form",
  request: SendFormRequestBody$,
  body: formBody({
    required: true,
    encoding: {
      filter: { style: deepObject, explode: true },
      ids: { style: spaceDelimited },
      raw: { contentType: "text/plain" },
    },
  }),
  responses: { 204: empty() },
};
