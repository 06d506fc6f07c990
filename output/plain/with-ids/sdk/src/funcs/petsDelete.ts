import type { ShopCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type DeletePetRequest, DeletePetRequest$ } from "../models/operations/deletepet.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

/** Remove a pet */
export function petsDelete(
  client: ShopCore,
  petId: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { petId }, options);
}

const operation: Operation<DeletePetRequest, { "204": undefined }> = {
  id: "deletePet",
  method: "DELETE",
  path: "/pets/{petId}",
  request: DeletePetRequest$,
  responses: { 204: empty() },
};
