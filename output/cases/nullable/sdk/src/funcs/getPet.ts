import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function getPet(client: CaseCore, options?: RequestOptions): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Pet }> = {
  id: "getPet",
  method: "GET",
  path: "/pets",
  responses: { 200: json(Pet$) },
};
