import type { CaseCore } from "../core.js";
import { type Filter, Filter$ } from "../models/components/filter.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function search(
  client: CaseCore,
  body: Filter,
  options?: RequestOptions,
): APIPromise<Result<Filter, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Filter, { "200": Filter }> = {
  id: "search",
  method: "POST",
  path: "/search",
  request: Filter$,
  body: jsonBody({ required: true }),
  responses: { 200: json(Filter$) },
};
