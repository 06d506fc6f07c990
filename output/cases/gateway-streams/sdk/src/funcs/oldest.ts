import type { CaseCore } from "../core.js";
import { type Event, Event$ } from "../models/components/event.js";
import { APIError } from "../models/errors/apierror.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { gateway } from "../runtime/responses/gateway.js";

export function oldest(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<AsyncGenerator<Event, void, undefined>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": AsyncGenerator<Event, void, undefined> }> = {
  id: "Oldest",
  method: "GET",
  path: "/oldest",
  responses: { 200: gateway(Event$, APIError) },
};
