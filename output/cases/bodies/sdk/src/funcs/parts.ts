import type { CaseCore } from "../core.js";
import { multipartBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type PartsRequestBody,
  PartsRequestBody$,
} from "../models/operations/parts.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function parts(
  client: CaseCore,
  request: PartsRequestBody,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<PartsRequestBody, void, ClientErrors> = {
  id: "parts",
  method: "POST",
  path: "/parts",
  request: PartsRequestBody$,
  body: multipartBody(undefined, undefined, true),
  responses: {
    "204": empty(),
  },
};
