import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Lost, LostData$ } from "../models/errors/lost.js";
import { type GetPetRequest, GetPetRequest$ } from "../models/operations/getpet.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";

/**
 * Finds a pet.
 * @remarks By its number.
 */
export function petsGet(
  client: CaseCore,
  id: number,
  options?: RequestOptions,
): APIPromise<Result<Pet, Lost | ClientErrors>> {
  return call(client, operation, { id }, options);
}

const operation: Operation<GetPetRequest, { "200": Pet }, { "404": Lost }> = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
  request: GetPetRequest$,
  responses: { 200: json(Pet$) },
  errors: { 404: failure(Lost, LostData$) },
};
