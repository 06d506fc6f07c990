import type { CaseClientCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import type { Case } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OptionalBodyRequest, OptionalBodyRequest$ } from "../models/operations/optionalbody.js";

export function optionalBody(
  client: CaseClientCore,
  id: string,
  body?: Case | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id, case: body }, options);
}

const operation: Operation<OptionalBodyRequest, { "204": undefined }> = {
  id: "optionalBody",
  method: "PUT",
  path: "/optional-body/{id}",
  request: OptionalBodyRequest$,
  body: jsonBody({ key: "Case" }),
  responses: { 204: empty() },
};
