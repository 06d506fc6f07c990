import type { CaseCore } from "../core.js";
import { type Login, Login$ } from "../models/components/login.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function login(client: CaseCore, body: Login, options?: RequestOptions): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Login, { "204": undefined }> = {
  id: "login",
  method: "POST",
  path: "/login",
  request: Login$,
  body: jsonBody({ required: true }),
  responses: { 204: empty() },
};
