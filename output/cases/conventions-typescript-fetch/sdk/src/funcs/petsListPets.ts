import type { CaseCore } from "../core.js";
import { ModelError, ModelErrorData$ } from "../models/errors/ModelError.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ListPets200Response, ListPetsRequest } from "../models/operations/ListPets.js";
import { ListPets200Response$, ListPetsRequest$ } from "../models/operations/ListPets.js";
import { type APIPromise, type Operation, type Result, call, headers, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

export function petsListPets(
  client: CaseCore,
  request?: ListPetsRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<ListPets200Response, ModelError | ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<ListPetsRequest, { "200": ListPets200Response }, { "404": ModelError }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest$,
  query: pairs("page_size", "sort_by"),
  header: headers("X-Trace"),
  responses: { 200: json(ListPets200Response$) },
  errors: { 404: failure(ModelError, ModelErrorData$) },
};
