import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OwnSentinelResponseBody, OwnSentinelResponseBody$ } from "../models/operations/ownsentinel.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type EventStream, events } from "../runtime/responses/events.js";

export function ownSentinel(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<EventStream<OwnSentinelResponseBody>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": EventStream<OwnSentinelResponseBody> }> = {
  id: "ownSentinel",
  method: "GET",
  path: "/own",
  responses: { 200: events(OwnSentinelResponseBody$, { sentinel: "[FIN]" }) },
};
