import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { schema } from "../runtime/schema.js";

export function sendText(
  client: CaseClientCore,
  body?: string | null | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<string | null, { "204": undefined }> = {
  id: "sendText",
  method: "POST",
  path: "/text",
  request: schema<string | null>("string|null"),
  body: jsonBody(),
  responses: { 204: empty() },
};
