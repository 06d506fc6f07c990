import type { CaseCore } from "../core.js";
import { type Event, Event$ } from "../models/components/event.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { StreamError, StreamErrorData$ } from "../models/errors/streamerror.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { gateway } from "../runtime/responses/gateway.js";

export function older(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Event, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Event, void, undefined> }> = {
  id: "Older",
  method: "GET",
  path: "/older",
  responses: { 200: gateway(Event$, StreamError, { errorSchema: StreamErrorData$ }) },
};
