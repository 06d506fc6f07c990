import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SendFormRequestBody, SendFormRequestBody$ } from "../models/operations/sendform.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import { formBody } from "../runtime/bodies/form.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { joined, spaceDelimited, tabDelimited } from "../runtime/parameters/styles.js";
import { empty } from "../runtime/responses/empty.js";

export function sendForm(
  client: CaseCore,
  body?: SendFormRequestBody | undefined,
  options?: RequestOptions & BodyOptions<"application/x-www-form-urlencoded" | "multipart/form-data">,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, body, options), body, options);
}

const operation: Operation<
  SendFormRequestBody,
  { "204": undefined },
  object,
  { "application/x-www-form-urlencoded": SendFormRequestBody; "multipart/form-data": SendFormRequestBody }
> = {
  id: "sendForm",
  method: "POST",
  path: "/form",
  request: SendFormRequestBody$,
  bodies: {
    "application/x-www-form-urlencoded": {
      body: formBody({
        encoding: { comma: { style: joined }, space: { style: spaceDelimited }, label: { style: tabDelimited } },
      }),
    },
    "multipart/form-data": {
      body: multipartBody({
        encoding: { comma: { style: joined }, space: { style: spaceDelimited }, label: { style: tabDelimited } },
      }),
    },
  },
  responses: { 204: empty() },
};
