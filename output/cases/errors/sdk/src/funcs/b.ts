import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty, failure } from "../lib/responses.js";
import {
  type ClientErrors,
  type CommonErrors,
  commonErrors,
} from "../models/errors/failures.js";
import { Pet, PetData$ } from "../models/errors/pet.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function b(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<void, Pet | CommonErrors | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, void, Pet | CommonErrors | ClientErrors> =
  {
    id: "b",
    method: "GET",
    path: "/b",
    responses: {
      "204": empty(),
    },
    errors: {
      ...commonErrors,
      "409": failure(Pet, PetData$),
    },
  };
