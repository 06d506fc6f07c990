import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty, failure } from "../lib/responses.js";
import {
  DResponseBody,
  DResponseBodyData$,
} from "../models/errors/dresponsebody.js";
import {
  type ClientErrors,
  type CommonErrors,
  commonErrors,
} from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function d(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, DResponseBody | CommonErrors | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<
  undefined,
  void,
  DResponseBody | CommonErrors | ClientErrors
> = {
  id: "d",
  method: "GET",
  path: "/d",
  responses: {
    "204": empty(),
  },
  errors: {
    ...commonErrors,
    "422": failure(DResponseBody, DResponseBodyData$),
  },
};
