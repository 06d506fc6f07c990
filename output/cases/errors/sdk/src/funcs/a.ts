import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import { type CommonErrors, type CommonFailures, commonErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";

export function a(client: CaseCore, options?: RequestOptions): APIPromise<Result<Pet, CommonErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Pet }, CommonFailures> = {
  id: "a",
  method: "GET",
  path: "/a",
  responses: { 200: json(Pet$) },
  errors: commonErrors,
};
