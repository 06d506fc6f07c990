import type { ShopCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type UpdatePetRequest, UpdatePetRequest$, type UpdatePetRequestBody } from "../models/operations/updatepet.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

/** Change a pet */
export function petsUpdate(
  client: ShopCore,
  petId: string,
  body: UpdatePetRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, { petId, requestBody: body }, options);
}

const operation: Operation<UpdatePetRequest, { "200": Pet }> = {
  id: "updatePet",
  method: "PATCH",
  path: "/pets/{petId}",
  request: UpdatePetRequest$,
  body: jsonBody({ key: "RequestBody" }),
  responses: { 200: json(Pet$) },
};
