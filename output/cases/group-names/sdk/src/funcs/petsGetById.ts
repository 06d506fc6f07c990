import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetPetByIdRequest, GetPetByIdRequest$ } from "../models/operations/getpetbyid.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function petsGetById(
  client: CaseCore,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id }, options);
}

const operation: Operation<GetPetByIdRequest, { "204": undefined }> = {
  id: "getPetById",
  method: "PUT",
  path: "/pets/{id}",
  request: GetPetByIdRequest$,
  responses: { 204: empty() },
};
