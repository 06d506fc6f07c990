import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { schema } from "../lib/schema.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type GetOtherRequest,
  GetOtherRequest$,
  type GetOtherResponseBody,
  GetOtherResponseBody$,
  type QueryParamSort,
} from "../models/operations/getother.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function getOther(
  client: CaseCore,
  sort?: QueryParamSort | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<GetOtherResponseBody>, ClientErrors>> {
  return call(client, operation, { sort }, options);
}

const operation: Operation<
  GetOtherRequest,
  Array<GetOtherResponseBody>,
  ClientErrors
> = {
  id: "getOther",
  method: "GET",
  path: "/other",
  request: GetOtherRequest$,
  query: ["sort"],
  responses: {
    "200": json(
      schema<Array<GetOtherResponseBody>>({ list: GetOtherResponseBody$ }),
    ),
  },
};
