import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type MergedRequest,
  MergedRequest$,
} from "../models/operations/merged.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function merged(
  client: CaseCore,
  id: string,
  q: number,
  page?: number | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id, q, page }, options);
}

const operation: Operation<MergedRequest, void, ClientErrors> = {
  id: "merged",
  method: "GET",
  path: "/merged/{id}",
  request: MergedRequest$,
  query: ["q", "page"],
  responses: {
    "204": empty(),
  },
};
