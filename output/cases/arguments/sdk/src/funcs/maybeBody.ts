import type { CaseCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function maybeBody(
  client: CaseCore,
  request?: Case | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<Case | undefined, void, ClientErrors> = {
  id: "maybeBody",
  method: "POST",
  path: "/maybe-body",
  request: Case$,
  body: jsonBody(),
  responses: {
    "204": empty(),
  },
};
