import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type Result, call, json } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { schema } from "../lib/schema.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";

export function listPets(client: CaseCore, options?: RequestOptions): APIPromise<Result<Array<Pet>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<Pet> }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
};
