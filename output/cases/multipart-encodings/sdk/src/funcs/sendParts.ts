import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendPartsRequestBody, SendPartsRequestBody$ } from "../models/operations/sendparts.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { joined } from "../runtime/parameters/styles.js";
import { empty } from "../runtime/responses/empty.js";

export function sendParts(
  client: CaseCore,
  body: SendPartsRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<SendPartsRequestBody, { "204": undefined }> = {
  id: "sendParts",
  method: "POST",
  path: "/parts",
  request: SendPartsRequestBody$,
  body: multipartBody({
    required: true,
    encoding: {
      picture: { contentType: "image/png, image/jpeg", headers: { "X-Kind": "photo" } },
      scans: "application/pdf",
      tags: { style: joined },
      places: "application/json",
      icon: "image/gif",
      pages: "text/markdown",
    },
  }),
  responses: { 204: empty() },
};
