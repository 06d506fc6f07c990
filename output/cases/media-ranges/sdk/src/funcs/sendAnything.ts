import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import { rangeBody } from "../lib/bodies/range.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
