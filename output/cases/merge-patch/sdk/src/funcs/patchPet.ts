import type { CaseCore } from "../core.js";
import type { PetPatch } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PatchPetRequest, PatchPetRequest$ } from "../models/operations/patchpet.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function patchPet(
  client: CaseCore,
  id: string,
  body: PetPatch,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id, requestBody: body }, options);
}

const operation: Operation<PatchPetRequest, { "204": undefined }> = {
  id: "patchPet",
  method: "PATCH",
  path: "/pets/{id}",
  request: PatchPetRequest$,
  body: jsonBody({ key: "RequestBody", mediaType: "application/merge-patch+json" }),
  responses: { 204: empty() },
};
