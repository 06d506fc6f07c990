import type { CaseCore } from "../core.js";
import { type Thing, Thing$ } from "../models/components/thing.js";
import { Failure, FailureData$ } from "../models/errors/failure.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type VersionHeaders, VersionHeaders$ } from "../models/operations/versionheaders.js";
import { type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { failure } from "../runtime/responses/json.js";

export function createThing(
  client: CaseCore,
  body: Thing,
  options?: RequestOptions,
): HeadersPromise<Result<Thing, Failure | ClientErrors>, VersionHeaders> {
  return declaring(client, call(client, operation, body, options), VersionHeaders$);
}

const operation: Operation<Thing, { "201": Thing }, { default: Failure }> = {
  id: "createThing",
  method: "POST",
  path: "/things",
  request: Thing$,
  body: jsonBody({ required: true }),
  responses: { 201: json(Thing$) },
  errors: { default: failure(Failure, FailureData$) },
};
