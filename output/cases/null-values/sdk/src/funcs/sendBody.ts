import type { CaseClientCore } from "../core.js";
import { type Body, Body$ } from "../models/components/body.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { schema } from "../runtime/schema.js";

export function sendBody(
  client: CaseClientCore,
  body: Body | null,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Body | null, { "204": undefined }> = {
  id: "sendBody",
  method: "POST",
  path: "/body",
  request: schema<Body | null>({ nullable: Body$ }),
  body: jsonBody({ required: true }),
  responses: { 204: empty() },
};
