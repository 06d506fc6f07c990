import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty, failure } from "../lib/responses.js";
import { Bad, BadData$ } from "../models/errors/bad.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Lost, LostData$ } from "../models/errors/lost.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function c(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, Bad | Lost | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, void, Bad | Lost | ClientErrors> = {
  id: "c",
  method: "GET",
  path: "/c",
  responses: {
    "204": empty(),
  },
  errors: {
    "4XX": failure(Bad, BadData$),
    default: failure(Lost, LostData$),
  },
};
