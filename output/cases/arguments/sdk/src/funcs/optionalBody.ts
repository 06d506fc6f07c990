import type { CaseClientCore } from "../core.js";
import type { Case } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type OptionalBodyRequest, OptionalBodyRequest$ } from "../models/operations/optionalbody.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

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
