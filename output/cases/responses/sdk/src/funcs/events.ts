import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type EventStream, events as events$2 } from "../runtime/responses/events.js";

export function events(
  client: CaseClientCore,
  options?: RequestOptions,
): APIPromise<Result<EventStream<Case>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": EventStream<Case> }> = {
  id: "events",
  method: "GET",
  path: "/events",
  responses: { 200: events$2(Case$) },
};
