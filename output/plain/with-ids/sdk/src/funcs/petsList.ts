import type { ShopCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListPetsRequest, ListPetsRequest$ } from "../models/operations/listpets.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

/** List the pets */
export function petsList(
  client: ShopCore,
  params?: ListPetsRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<Pet>, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ListPetsRequest, { "200": Array<Pet> }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest$,
  query: pairs("limit", "species"),
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
};
