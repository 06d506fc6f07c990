import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { textBody } from "../runtime/bodies/text.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { schema } from "../runtime/schema.js";

export function sendText(
  client: CaseClientCore,
  body: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<string, { "204": undefined }> = {
  id: "sendText",
  method: "POST",
  path: "/text",
  request: schema<string>("string"),
  body: textBody({ required: true }),
  responses: { 204: empty() },
};
