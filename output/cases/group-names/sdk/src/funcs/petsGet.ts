import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetPetRequest, GetPetRequest$ } from "../models/operations/getpet.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function petsGet(
  client: CaseCore,
  id: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { id }, options);
}

const operation: Operation<GetPetRequest, { "204": undefined }> = {
  id: "getPet",
  method: "GET",
  path: "/pets/{id}",
  request: GetPetRequest$,
  responses: { 204: empty() },
};
