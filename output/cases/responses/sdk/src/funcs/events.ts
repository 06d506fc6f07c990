import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type Operation, call } from "../lib/call.js";
import { text } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function events(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation = {
  id: "events",
  method: "GET",
  path: "/events",
  responses: { 200: text("text/event-stream") },
};
