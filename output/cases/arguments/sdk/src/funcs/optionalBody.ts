import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, jsonBody } from "../lib/api.js";
import { empty } from "../lib/responses/empty.js";
import type { Case } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { OptionalBodyRequest$ } from "../models/operations/optionalbody.js";

export function optionalBody(
  client: CaseCore,
  id: string,
  case_?: Case | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id, case: case_ }, options);
}

const operation: Operation = {
  id: "optionalBody",
  method: "PUT",
  path: "/optional-body/{id}",
  request: OptionalBodyRequest$,
  body: jsonBody("Case"),
  responses: { 204: empty() },
};
