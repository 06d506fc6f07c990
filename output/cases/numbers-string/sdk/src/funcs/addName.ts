import type { CaseCore } from "../core.js";
import { type Name, Name$ } from "../models/components/name.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function addName(
  client: CaseCore,
  body?: Name | undefined,
  options?: RequestOptions,
): APIPromise<Result<Name, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Name, { "200": Name }> = {
  id: "addName",
  method: "POST",
  path: "/names",
  request: Name$,
  body: jsonBody(),
  responses: { 200: json(Name$) },
};
