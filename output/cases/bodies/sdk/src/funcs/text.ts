import type { CaseCore } from "../core.js";
import { textBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function text(
  client: CaseCore,
  request: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<string, void, ClientErrors> = {
  id: "text",
  method: "POST",
  path: "/text",
  request: schema<string>("string"),
  body: textBody(undefined, undefined, true),
  responses: {
    "204": empty(),
  },
};
