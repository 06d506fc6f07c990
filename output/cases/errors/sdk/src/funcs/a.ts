import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import {
  type ClientErrors,
  type CommonErrors,
  commonErrors,
} from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function a(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Pet, CommonErrors | ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, Pet, CommonErrors | ClientErrors> = {
  id: "a",
  method: "GET",
  path: "/a",
  responses: {
    "200": json(Pet$),
  },
  errors: commonErrors,
};
