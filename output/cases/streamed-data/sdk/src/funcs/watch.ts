import type { ChatCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call } from "../lib/api.js";
import { type EventStream, events } from "../lib/responses/events.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function watch(
  client: ChatCore,
  options?: RequestOptions,
): APIPromise<Result<EventStream<string>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": EventStream<string> }> = {
  id: "watch",
  method: "GET",
  path: "/events",
  responses: { 200: events(schema<string>("string"), { only: "data" }) },
};
