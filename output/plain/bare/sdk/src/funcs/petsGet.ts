import type { ShopCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Problem, ProblemData$ } from "../models/errors/problem.js";
import { type GetPetsPetIdRequest, GetPetsPetIdRequest$ } from "../models/operations/getpetspetid.js";
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

const operation: Operation<GetPetsPetIdRequest, { "200": Pet }, { "404": Problem }> = {
  id: "get pets petId",
  method: "GET",
  path: "/pets/{petId}",
  request: GetPetsPetIdRequest$,
  responses: { 200: json(Pet$) },
  errors: { 404: failure(Problem, ProblemData$) },
};
