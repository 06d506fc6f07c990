import type { ShopCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { GetPetsPetIdToysRequest, GetPetsPetIdToysResponseBody } from "../models/operations/getpetspetidtoys.js";
import { GetPetsPetIdToysRequest$, GetPetsPetIdToysResponseBody$ } from "../models/operations/getpetspetidtoys.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

/** List the toys of a pet */
export function petsListToys(
  client: ShopCore,
  petId: string,
  options?: RequestOptions,
): APIPromise<Result<Array<GetPetsPetIdToysResponseBody>, ClientErrors>> {
  return call(client, operation, { petId }, options);
}

const operation: Operation<GetPetsPetIdToysRequest, { "200": Array<GetPetsPetIdToysResponseBody> }> = {
  id: "get pets petId toys",
  method: "GET",
  path: "/pets/{petId}/toys",
  request: GetPetsPetIdToysRequest$,
  responses: { 200: json(schema<Array<GetPetsPetIdToysResponseBody>>({ list: GetPetsPetIdToysResponseBody$ })) },
};
