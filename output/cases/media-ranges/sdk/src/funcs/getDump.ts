import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { text } from "../runtime/responses/text.js";

export function getDump(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": string }> = {
  id: "getDump",
  method: "GET",
  path: "/dump",
  responses: { 200: text("application/jsonl") },
};
