import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { text as text$2 } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function text(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<string, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, string, ClientErrors> = {
  id: "text",
  method: "GET",
  path: "/text",
  responses: {
    "200": text$2(),
  },
};
