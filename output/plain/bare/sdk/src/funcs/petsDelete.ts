import type { ShopCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type DeletePetsPetIdRequest, DeletePetsPetIdRequest$ } from "../models/operations/deletepetspetid.js";

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
