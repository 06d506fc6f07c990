import type { CaseCore } from "../core.js";
import { DUnprocessableContent, DUnprocessableContentData$ } from "../models/errors/dunprocessablecontent.js";
import { type CommonErrors, type CommonFailures, commonErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function d(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, DUnprocessableContent | CommonErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }, CommonFailures & { "422": DUnprocessableContent }> = {
  id: "d",
  method: "GET",
  path: "/d",
  responses: { 204: empty() },
  errors: { ...commonErrors, 422: failure(DUnprocessableContent, DUnprocessableContentData$) },
};
