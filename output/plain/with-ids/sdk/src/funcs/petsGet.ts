import type { ShopCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Problem, ProblemData$ } from "../models/errors/problem.js";
import { type GetPetRequest, GetPetRequest$ } from "../models/operations/getpet.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

/** Get a pet */
export function petsGet(
  client: ShopCore,
  petId: string,
  options?: RequestOptions,
): APIPromise<Result<Pet, Problem | ClientErrors>> {
  return call(client, operation, { petId }, options);
}

const operation: Operation<GetPetRequest, { "200": Pet }, { "404": Problem }> = {
  id: "getPet",
  method: "GET",
  path: "/pets/{petId}",
  request: GetPetRequest$,
  responses: { 200: json(Pet$) },
  errors: { 404: failure(Problem, ProblemData$) },
};
