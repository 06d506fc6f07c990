import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function listPets(client: CaseCore, options?: RequestOptions): APIPromise<Result<Array<Pet>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<Pet> }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
};
