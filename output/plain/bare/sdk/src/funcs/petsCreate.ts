import type { ShopCore } from "../core.js";
import { type Pet, Pet$, type PetInput, PetInput$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

/** Add a pet */
export function petsCreate(
  client: ShopCore,
  body: PetInput,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<PetInput, { "201": Pet }> = {
  id: "post pets",
  method: "POST",
  path: "/pets",
  request: PetInput$,
  body: jsonBody({ required: true }),
  responses: { 201: json(Pet$) },
};
