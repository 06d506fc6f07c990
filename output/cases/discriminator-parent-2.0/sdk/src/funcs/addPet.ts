import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function addPet(
  client: CaseCore,
  body: Pet,
  options?: RequestOptions,
): APIPromise<Result<Array<Pet>, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Pet, { "200": Array<Pet> }> = {
  id: "addPet",
  method: "POST",
  path: "/pets",
  request: Pet$,
  body: jsonBody({ required: true }),
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
};
