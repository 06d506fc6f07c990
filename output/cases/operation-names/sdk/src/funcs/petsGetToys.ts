import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { GetPetsPetIdToysToyIdRequest } from "../models/operations/getpetspetidtoystoyid.js";
import { GetPetsPetIdToysToyIdRequest$ } from "../models/operations/getpetspetidtoystoyid.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function petsGetToys(
  client: CaseCore,
  petId: string,
  toyId: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { petId, toyId }, options);
}

const operation: Operation<GetPetsPetIdToysToyIdRequest, { "204": undefined }> = {
  id: "get pets petId toys toy-id",
  method: "GET",
  path: "/pets/{petId}/toys/{toy-id}",
  request: GetPetsPetIdToysToyIdRequest$,
  responses: { 204: empty() },
};
