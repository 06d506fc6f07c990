import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { schema } from "../runtime/schema.js";

export function listBody(
  client: CaseClientCore,
  body: Array<string>,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Array<string>, { "204": undefined }> = {
  id: "listBody",
  method: "POST",
  path: "/list",
  request: schema<Array<string>>({ list: "string" }),
  body: jsonBody({ required: true }),
  responses: { 204: empty() },
};
