import type { CaseCore } from "../core.js";
import { type Pet, Pet$, type PetInput, PetInput$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function addPet(
  client: CaseCore,
  body: PetInput,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<PetInput, { "200": Pet }> = {
  id: "addPet",
  method: "POST",
  path: "/pets",
  request: PetInput$,
  body: jsonBody({ required: true }),
  responses: { 200: json(Pet$) },
};
