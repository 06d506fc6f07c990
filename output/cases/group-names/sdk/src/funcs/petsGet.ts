import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { empty } from "../lib/responses/empty.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetPetRequest, GetPetRequest$ } from "../models/operations/getpet.js";

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
