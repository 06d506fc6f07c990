import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { anyMap, schema } from "../runtime/schema.js";

export function postCase(
  client: CaseClientCore,
  body: Case,
  options?: RequestOptions,
): APIPromise<Result<{ [k: string]: any }, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Case, { "200": { [k: string]: any } }> = {
  id: "postCase",
  method: "POST",
  path: "/case",
  request: Case$,
  body: jsonBody({ required: true }),
  responses: { 200: json(schema<{ [k: string]: any }>(anyMap)) },
};
