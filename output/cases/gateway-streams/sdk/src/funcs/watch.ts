import type { CaseCore } from "../core.js";
import { type Event, Event$ } from "../models/components/event.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Status, StatusData$ } from "../models/errors/status.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { gateway } from "../runtime/responses/gateway.js";
import { failure } from "../runtime/responses/json.js";

export function watch(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Event, void, undefined>, Status | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Event, void, undefined> }, { default: Status }> = {
  id: "Watch",
  method: "GET",
  path: "/watch",
  responses: { 200: gateway(Event$, Status, { errorSchema: StatusData$ }) },
  errors: { default: failure(Status, StatusData$) },
};
