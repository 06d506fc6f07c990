import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type EventStream, events } from "../lib/responses/events.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function texts(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<EventStream<string>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": EventStream<string> }> = {
  id: "texts",
  method: "GET",
  path: "/text",
  responses: { 200: events(schema<string>("string")) },
};
