import type { CaseCore } from "../core.js";
import type { Pet } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CreatePetRequest, CreatePetRequest$ } from "../models/operations/createpet.js";
import { type APIPromise, type Operation, type Result, call, headers, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { pipeSeparated } from "../runtime/parameters/styles.js";
import { empty } from "../runtime/responses/empty.js";

export function createPet(
  client: CaseCore,
  body: Pet,
  params?: Omit<CreatePetRequest, "pet"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, pet: body }, options);
}

const operation: Operation<CreatePetRequest, { "204": undefined }> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  request: CreatePetRequest$,
  header: headers({ name: "trace", style: pipeSeparated }),
  body: jsonBody({ key: "Pet", mediaType: "application/json; charset=utf-8" }),
  responses: { 204: empty() },
};
