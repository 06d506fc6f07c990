import type { CaseCore } from "../core.js";
import type { APIPromise, RequestOptions, Result } from "../lib/api.js";
import { type Operation, call } from "../lib/call.js";
<<<<<<< HEAD
import { empty, failure } from "../lib/responses.js";
import { type CommonErrors, commonErrors } from "../models/errors/failures.js";
=======
import { empty } from "../lib/responses/empty.js";
import { failure } from "../lib/responses/json.js";
import type { CommonErrors } from "../models/errors/failures.js";
import { commonErrors } from "../models/errors/failures.js";
>>>>>>> e20d340 (An SDK carries the files of the runtime that it needs)
import { Pet, PetData$ } from "../models/errors/pet.js";

export function b(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, Pet | CommonErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation = {
  id: "b",
  method: "GET",
  path: "/b",
  responses: { 204: empty() },
  errors: { ...commonErrors, 409: failure(Pet, PetData$) },
};
