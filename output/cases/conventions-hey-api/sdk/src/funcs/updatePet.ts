import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type UpdatePetRequest, UpdatePetRequest$ } from "../models/operations/updatepet.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function updatePet(
  client: CaseCore,
  request: UpdatePetRequest,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, request, options);
}

const operation: Operation<UpdatePetRequest, { "204": undefined }> = {
  id: "updatePet",
  method: "PUT",
  path: "/pets/{pet_id}",
  request: UpdatePetRequest$,
  body: jsonBody({ key: "body" }),
  responses: { 204: empty() },
};
