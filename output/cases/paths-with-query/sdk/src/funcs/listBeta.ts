import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { fixedQuery } from "../lib/parameters/fixed-query.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListBetaRequest, ListBetaRequest$ } from "../models/operations/listbeta.js";

export function listBeta(
  client: CaseCore,
  params?: ListBetaRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ListBetaRequest, { "204": undefined }> = {
  id: "listBeta",
  method: "GET",
  path: "/things",
  request: ListBetaRequest$,
  query: fixedQuery("beta=true", { further: pairs("page") }),
  responses: { 204: empty() },
};
