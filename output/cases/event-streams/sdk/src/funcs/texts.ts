import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type EventStream, events } from "../runtime/responses/events.js";
import { schema } from "../runtime/schema.js";

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
