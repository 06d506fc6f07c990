import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { text as text$2 } from "../runtime/responses/text.js";

export function text(client: CaseClientCore, options?: RequestOptions): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": string }> = {
  id: "text",
  method: "GET",
  path: "/text",
  responses: { 200: text$2() },
};
