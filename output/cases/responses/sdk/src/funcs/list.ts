import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { schema } from "../lib/schema.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function list(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Array<Case>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, Array<Case>, ClientErrors> = {
  id: "list",
  method: "GET",
  path: "/list",
  responses: {
    "2XX": json(schema<Array<Case>>({ list: Case$ })),
  },
};
