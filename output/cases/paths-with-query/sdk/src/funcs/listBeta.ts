import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListBetaRequest, ListBetaRequest$ } from "../models/operations/listbeta.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { fixedQuery } from "../runtime/parameters/fixed-query.js";
import { empty } from "../runtime/responses/empty.js";

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
