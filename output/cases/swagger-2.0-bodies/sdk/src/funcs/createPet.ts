import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, headers, jsonBody } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { pipeSeparated } from "../lib/parameters/styles.js";
import { empty } from "../lib/responses/empty.js";
import type { Pet } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type CreatePetRequest, CreatePetRequest$ } from "../models/operations/createpet.js";

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
