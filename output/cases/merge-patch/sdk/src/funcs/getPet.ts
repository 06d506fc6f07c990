import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetPetRequest, GetPetRequest$ } from "../models/operations/getpet.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function getPet(client: CaseCore, id: string, options?: RequestOptions): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, { id }, options);
}

const operation: Operation<GetPetRequest, { "200": Pet }> = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
  request: GetPetRequest$,
  responses: { 200: json(Pet$) },
};
