import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { schema } from "../lib/schema.js";
import { type Body, Body$ } from "../models/components/body.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
