import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import { type Login, Login$ } from "../models/components/login.js";
import type { ClientErrors } from "../models/errors/failures.js";

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
