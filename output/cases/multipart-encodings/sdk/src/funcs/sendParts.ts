import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import { multipartBody } from "../lib/bodies/multipart.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { joined } from "../lib/parameters/styles.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendPartsRequestBody, SendPartsRequestBody$ } from "../models/operations/sendparts.js";

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
