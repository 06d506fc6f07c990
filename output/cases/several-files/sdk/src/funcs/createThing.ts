import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../lib/api.js";
import type { RequestOptions } from "../lib/extras.js";
import { failure } from "../lib/responses/json.js";
import { type Thing, Thing$ } from "../models/components/thing.js";
import { Failure, FailureData$ } from "../models/errors/failure.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function createThing(
  client: CaseCore,
  body: Thing,
  options?: RequestOptions,
): APIPromise<Result<Thing, Failure | ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation = {
  id: "createThing",
  method: "POST",
  path: "/things",
  request: Thing$,
  body: jsonBody(undefined, undefined, true),
  responses: { 201: json(Thing$) },
  errors: { default: failure(Failure, FailureData$) },
};
