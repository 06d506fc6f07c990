import type { ShopCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type DeletePetsPetIdRequest, DeletePetsPetIdRequest$ } from "../models/operations/deletepetspetid.js";
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

const operation: Operation<DeletePetsPetIdRequest, { "204": undefined }> = {
  id: "delete pets petId",
  method: "DELETE",
  path: "/pets/{petId}",
  request: DeletePetsPetIdRequest$,
  responses: { 204: empty() },
};
