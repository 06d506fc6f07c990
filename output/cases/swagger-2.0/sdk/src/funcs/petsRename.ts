import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type RenamePetRequest, RenamePetRequest$, type RenamePetRequestBody } from "../models/operations/renamepet.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import { formBody } from "../runtime/bodies/form.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function petsRename(
  client: CaseCore,
  petId: string,
  body: RenamePetRequestBody,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, { petId, requestBody: body }, options);
}

const operation: Operation<RenamePetRequest, { "200": Pet }> = {
  id: "renamePet",
  method: "POST",
  path: "/pets/{petId}/name",
  request: RenamePetRequest$,
  body: formBody({ key: "RequestBody" }),
  responses: { 200: json(Pet$) },
};
