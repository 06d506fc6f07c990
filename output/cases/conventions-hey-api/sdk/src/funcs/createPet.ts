import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CreatePetRequest, CreatePetRequest$ } from "../models/operations/createpet.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function createPet(
  client: CaseCore,
  request: CreatePetRequest,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<CreatePetRequest, { "201": Pet }> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  request: CreatePetRequest$,
  query: pairs("dry_run"),
  body: jsonBody({ key: "body" }),
  responses: { 201: json(Pet$) },
};
