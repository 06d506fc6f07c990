import type { ShopCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, json, pairs } from "../lib/api.js";
import { schema } from "../lib/schema.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { ListPetsRequest$, type Species } from "../models/operations/listpets.js";

/** List the pets */
export function petsListPets(
  client: ShopCore,
  species?: Species | undefined,
  limit?: number | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<Pet>, ClientErrors>> {
  return call(client, operation, { species, limit }, options);
}

const operation: Operation = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest$,
  query: pairs("limit", "species"),
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
};
