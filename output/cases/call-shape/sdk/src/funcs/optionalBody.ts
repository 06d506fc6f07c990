import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { OptionalBodyRequest, OptionalBodyRequestBody } from "../models/operations/optionalbody.js";
import { OptionalBodyRequest$ } from "../models/operations/optionalbody.js";
import { type APIPromise, type Operation, type Result, call, headers, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function optionalBody(
  client: CaseCore,
  body: OptionalBodyRequestBody | undefined,
  params: Omit<OptionalBodyRequest, "requestBody">,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, requestBody: body }, options);
}

const operation: Operation<OptionalBodyRequest, { "204": undefined }> = {
  id: "optionalBody",
  method: "POST",
  path: "/pets",
  request: OptionalBodyRequest$,
  header: headers("key"),
  body: jsonBody({ key: "RequestBody" }),
  responses: { 204: empty() },
};
