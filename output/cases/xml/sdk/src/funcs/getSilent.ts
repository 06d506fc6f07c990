import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { text } from "../lib/responses/text.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function getSilent(client: CaseCore, options?: RequestOptions): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": string }> = {
  id: "getSilent",
  method: "GET",
  path: "/silent",
  responses: { 200: text("application/xml") },
};
