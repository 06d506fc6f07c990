import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function any_(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<any, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, any, ClientErrors> = {
  id: "any",
  method: "GET",
  path: "/any",
  responses: {
    "200": json(schema<any>("any")),
  },
};
