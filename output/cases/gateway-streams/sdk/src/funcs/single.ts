import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type SingleResponseBody, SingleResponseBody$ } from "../models/operations/single.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function single(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<SingleResponseBody, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": SingleResponseBody }> = {
  id: "Single",
  method: "GET",
  path: "/single",
  responses: { 200: json(SingleResponseBody$) },
};
