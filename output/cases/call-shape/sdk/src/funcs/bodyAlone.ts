import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type BodyAloneRequestBody, BodyAloneRequestBody$ } from "../models/operations/bodyalone.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function bodyAlone(
  client: CaseCore,
  body: BodyAloneRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<BodyAloneRequestBody, { "204": undefined }> = {
  id: "bodyAlone",
  method: "PUT",
  path: "/pets",
  request: BodyAloneRequestBody$,
  body: jsonBody({ required: true }),
  responses: { 204: empty() },
};
