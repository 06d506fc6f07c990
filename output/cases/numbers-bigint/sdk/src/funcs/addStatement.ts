import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { AddStatementRequestBody, AddStatementResponseBody } from "../models/operations/addstatement.js";
import { AddStatementRequestBody$, AddStatementResponseBody$ } from "../models/operations/addstatement.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type EventStream, events } from "../runtime/responses/events.js";
import { digitsOf, exactText } from "../runtime/schema.js";

export function addStatement(
  client: CaseCore,
  body?: AddStatementRequestBody | undefined,
  options?: RequestOptions,
): APIPromise<Result<EventStream<AddStatementResponseBody>, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<AddStatementRequestBody, { "200": EventStream<AddStatementResponseBody> }> = {
  id: "addStatement",
  method: "POST",
  path: "/statements",
  request: AddStatementRequestBody$,
  body: multipartBody({ write: exactText }),
  responses: { 200: events(AddStatementResponseBody$, { digitsOf: digitsOf }) },
};
