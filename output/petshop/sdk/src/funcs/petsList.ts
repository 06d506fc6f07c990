import type { PetShopCore } from "../core.js";
import { type PetPage, PetPage$ } from "../models/components/petpage.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Invalid, InvalidData$ } from "../models/errors/invalid.js";
import { type ListPetsRequest, ListPetsRequest$, type ListPetsResponse } from "../models/operations/listpets.js";
import { type APIPromise, type Operation, type PageIterator, type Result, json, pairs } from "../runtime/api.js";
import { paginate } from "../runtime/calls/paginate.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { joined } from "../runtime/parameters/styles.js";
import { failure } from "../runtime/responses/json.js";

/**
 * List the pets
 * @remarks Returns the pets in the shop, one page at a time.
 */
export function petsList(
  client: PetShopCore,
  params?: ListPetsRequest | undefined,
  options?: RequestOptions,
): APIPromise<PageIterator<Result<ListPetsResponse, Invalid | ClientErrors>, { cursor: string }>> {
  return paginate(client, operation, params, options);
}

const operation: Operation<ListPetsRequest, { "200": PetPage }, { "422": Invalid }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest$,
  query: pairs("born_after", "cursor", "limit", { name: "species", style: joined }),
  responses: { 200: json(PetPage$) },
  errors: { 422: failure(Invalid, InvalidData$) },
  security: [{ shopKey: [] }, { staffToken: [] }],
  pagination: { type: "cursor", input: "cursor", output: "$.next_cursor" },
};
