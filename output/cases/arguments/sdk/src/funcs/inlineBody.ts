import type { CaseCore } from "../core.js";
import { jsonBody } from "../lib/bodies.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type InlineBodyRequest,
  InlineBodyRequest$,
  type InlineBodyRequestBody,
} from "../models/operations/inlinebody.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function inlineBody(
  client: CaseCore,
  requestBody: InlineBodyRequestBody,
  q?: string | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { requestBody, q }, options);
}

const operation: Operation<InlineBodyRequest, void, ClientErrors> = {
  id: "inlineBody",
  method: "POST",
  path: "/inline",
  request: InlineBodyRequest$,
  query: ["q"],
  body: jsonBody("RequestBody"),
  responses: {
    "204": empty(),
  },
};
