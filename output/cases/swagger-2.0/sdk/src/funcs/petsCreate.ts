import type { CaseCore } from "../core.js";
import { type Pet, Pet$, type PetInput, PetInput$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Fault, FaultData$ } from "../models/errors/fault.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

export function petsCreate(
  client: CaseCore,
  body: PetInput,
  options?: RequestOptions,
): APIPromise<Result<Pet, Fault | ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<PetInput, { "201": Pet }, { "404": Fault }> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  request: PetInput$,
  body: jsonBody({ required: true }),
  responses: { 201: json(Pet$) },
  errors: { 404: failure(Fault, FaultData$) },
  security: [{ password: [] }, { machine: ["read"] }],
};
