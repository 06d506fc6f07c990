import type { ShopCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetPetsRequest, GetPetsRequest$ } from "../models/operations/getpets.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

/** List the pets */
export function petsList(
  client: ShopCore,
  params?: GetPetsRequest | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<Pet>, ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<GetPetsRequest, { "200": Array<Pet> }> = {
  id: "get pets",
  method: "GET",
  path: "/pets",
  request: GetPetsRequest$,
  query: pairs("limit", "species"),
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
};
