import type { PetShopCore } from "../core.js";
import { type Pet, Pet$, type PetInput, PetInput$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Invalid, InvalidData$ } from "../models/errors/invalid.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

/** Add a pet */
export function petsAdd(
  client: PetShopCore,
  body: PetInput,
  options?: RequestOptions,
): APIPromise<Result<Pet, Invalid | ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<PetInput, { "201": Pet }, { "422": Invalid }> = {
  id: "addPet",
  method: "POST",
  path: "/pets",
  request: PetInput$,
  body: jsonBody({ required: true }),
  responses: { 201: json(Pet$) },
  errors: { 422: failure(Invalid, InvalidData$) },
};
