import type { PetShopCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { NotFound, NotFoundData$ } from "../models/errors/notfound.js";
import { type RemovePetRequest, RemovePetRequest$ } from "../models/operations/removepet.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

/** Remove a pet */
export function petsRemove(
  client: PetShopCore,
  petId: string,
  options?: RequestOptions,
): APIPromise<Result<void, NotFound | ClientErrors>> {
  return call(client, operation, { petId }, options);
}

const operation: Operation<RemovePetRequest, { "204": undefined }, { "404": NotFound }> = {
  id: "removePet",
  method: "DELETE",
  path: "/pets/{pet_id}",
  request: RemovePetRequest$,
  responses: { 204: empty() },
  errors: { 404: failure(NotFound, NotFoundData$) },
};
