import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Case, Case$ } from "../models/components/case.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type SeveralResponseBody,
  SeveralResponseBody$,
} from "../models/operations/several.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function several(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Case | SeveralResponseBody, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<
  undefined,
  Case | SeveralResponseBody,
  ClientErrors
> = {
  id: "several",
  method: "GET",
  path: "/several",
  responses: {
    "200": json(Case$),
    "201": json(SeveralResponseBody$),
  },
};
