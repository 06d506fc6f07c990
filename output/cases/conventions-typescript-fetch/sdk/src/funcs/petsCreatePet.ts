import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/Pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CreatePetOperationRequest, CreatePetOperationRequest$ } from "../models/operations/CreatePet.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function petsCreatePet(
  client: CaseCore,
  request: CreatePetOperationRequest,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<CreatePetOperationRequest, { "201": Pet }> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  request: CreatePetOperationRequest$,
  query: pairs("dry_run"),
  body: jsonBody({ key: "CreatePetRequest" }),
  responses: { 201: json(Pet$) },
};
