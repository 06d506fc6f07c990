import type { ShopCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { PatchPetsPetIdRequest, PatchPetsPetIdRequestBody } from "../models/operations/patchpetspetid.js";
import { PatchPetsPetIdRequest$ } from "../models/operations/patchpetspetid.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

/** Change a pet */
export function petsUpdate(
  client: ShopCore,
  petId: string,
  body: PatchPetsPetIdRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, { petId, requestBody: body }, options);
}

const operation: Operation<PatchPetsPetIdRequest, { "200": Pet }> = {
  id: "patch pets petId",
  method: "PATCH",
  path: "/pets/{petId}",
  request: PatchPetsPetIdRequest$,
  body: jsonBody({ key: "RequestBody" }),
  responses: { 200: json(Pet$) },
};
