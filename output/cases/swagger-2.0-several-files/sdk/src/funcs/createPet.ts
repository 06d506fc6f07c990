import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Fault, FaultData$ } from "../models/errors/fault.js";
import { type CreatePetRequest, CreatePetRequest$ } from "../models/operations/createpet.js";
import { type APIPromise, type Operation, type Result, call, headers, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { spaceSeparated } from "../runtime/parameters/styles.js";
import { failure } from "../runtime/responses/json.js";

export function createPet(
  client: CaseCore,
  body: Pet,
  params?: Omit<CreatePetRequest, "pet"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<Pet, Fault | ClientErrors>> {
  return call(client, operation, { ...params, pet: body }, options);
}

const operation: Operation<CreatePetRequest, { "201": Pet }, { default: Fault }> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  request: CreatePetRequest$,
  header: headers({ name: "X-Trace", style: spaceSeparated }),
  body: jsonBody({ key: "Pet" }),
  responses: { 201: json(Pet$) },
  errors: { default: failure(Fault, FaultData$) },
};
