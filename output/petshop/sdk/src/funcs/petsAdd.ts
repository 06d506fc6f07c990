import type { PetShopCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { jsonBody } from "../lib/bodies/json.js";
import { type Operation, call } from "../lib/call.js";
import { failure, json } from "../lib/responses/json.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import { Pet$, PetInput$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Invalid, InvalidData$ } from "../models/errors/invalid.js";

/** Add a pet */
export function petsAdd(
  client: PetShopCore,
  request: PetInput,
  options?: RequestOptions,
): APIPromise<Result<Pet, Invalid | ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation = {
  id: "addPet",
  method: "POST",
  path: "/pets",
  request: PetInput$,
  body: jsonBody(undefined, undefined, true),
  responses: { 201: json(Pet$) },
  errors: { 422: failure(Invalid, InvalidData$) },
};
