import type { CaseCore } from "../core.js";
import { ErrorResponse, ErrorResponseData$ } from "../models/errors/errorresponse.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ListPetsRequest, ListPetsResponseBody } from "../models/operations/listpets.js";
import { ListPetsRequest$, ListPetsResponseBody$ } from "../models/operations/listpets.js";
import { type APIPromise, type Operation, type Result, call, headers, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

export function listPets(
  client: CaseCore,
  request?: ListPetsRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<ListPetsResponseBody, ErrorResponse | ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<ListPetsRequest, { "200": ListPetsResponseBody }, { "404": ErrorResponse }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest$,
  query: pairs("page_size", "sort_by"),
  header: headers("X-Trace"),
  responses: { 200: json(ListPetsResponseBody$) },
  errors: { 404: failure(ErrorResponse, ErrorResponseData$) },
};
