import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { text } from "../runtime/responses/text.js";

export function getSilent(client: CaseCore, options?: RequestOptions): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": string }> = {
  id: "getSilent",
  method: "GET",
  path: "/silent",
  responses: { 200: text("application/xml") },
};
