import type { CaseCore } from "../core.js";
import { type CommonErrors, type CommonFailures, commonErrors } from "../models/errors/failures.js";
import { Pet, PetData$ } from "../models/errors/pet.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";
import { failure } from "../runtime/responses/json.js";

export function b(client: CaseCore, options?: RequestOptions): APIPromise<Result<void, Pet | CommonErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "204": undefined }, CommonFailures & { "409": Pet }> = {
  id: "b",
  method: "GET",
  path: "/b",
  responses: { 204: empty() },
  errors: { ...commonErrors, 409: failure(Pet, PetData$) },
};
