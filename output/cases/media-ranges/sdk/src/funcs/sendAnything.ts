import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { rangeBody } from "../runtime/bodies/range.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { schema } from "../runtime/schema.js";

export function sendAnything(
  client: CaseClientCore,
  body: any,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<any, { "204": undefined }> = {
  id: "sendAnything",
  method: "POST",
  path: "/anything",
  request: schema<any>("any"),
  body: rangeBody({ required: true }),
  responses: { 204: empty() },
};
