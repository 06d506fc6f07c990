import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { json } from "../lib/responses.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function getPet(
  client: CaseCore,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, Pet, ClientErrors> = {
  id: "getPet",
  method: "GET",
  path: "/pets",
  responses: {
    "200": json(Pet$),
  },
};
