import type { ShopCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ListPetToysRequest, ListPetToysResponseBody } from "../models/operations/listpettoys.js";
import { ListPetToysRequest$, ListPetToysResponseBody$ } from "../models/operations/listpettoys.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

/** List the toys of a pet */
export function petsListToys(
  client: ShopCore,
  petId: string,
  options?: RequestOptions,
): APIPromise<Result<Array<ListPetToysResponseBody>, ClientErrors>> {
  return call(client, operation, { petId }, options);
}

const operation: Operation<ListPetToysRequest, { "200": Array<ListPetToysResponseBody> }> = {
  id: "listPetToys",
  method: "GET",
  path: "/pets/{petId}/toys",
  request: ListPetToysRequest$,
  responses: { 200: json(schema<Array<ListPetToysResponseBody>>({ list: ListPetToysResponseBody$ })) },
};
