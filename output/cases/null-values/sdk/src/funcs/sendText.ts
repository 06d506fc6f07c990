import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
