import type { CaseClientCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { GetOtherRequest, GetOtherResponseBody } from "../models/operations/getother.js";
import { GetOtherRequest$, GetOtherResponseBody$ } from "../models/operations/getother.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function getOther(
  client: CaseClientCore,
  params?: GetOtherRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<GetOtherResponseBody>, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<GetOtherRequest, { "200": Array<GetOtherResponseBody> }> = {
  id: "getOther",
  method: "GET",
  path: "/other",
  request: GetOtherRequest$,
  query: pairs("sort"),
  responses: { 200: json(schema<Array<GetOtherResponseBody>>({ list: GetOtherResponseBody$ })) },
};
