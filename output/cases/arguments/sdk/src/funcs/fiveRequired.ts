import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type FiveRequiredRequest,
  FiveRequiredRequest$,
} from "../models/operations/fiverequired.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function fiveRequired(
  client: CaseCore,
  request: FiveRequiredRequest,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<FiveRequiredRequest, void, ClientErrors> = {
  id: "fiveRequired",
  method: "GET",
  path: "/five-required",
  request: FiveRequiredRequest$,
  query: ["a", "b", "c", "d", "e"],
  responses: {
    "204": empty(),
  },
};
