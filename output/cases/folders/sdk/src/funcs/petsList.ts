import type { AcmeCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type ListPetsRequest2, ListPetsRequest2$ } from "../models/listpets.js";
import { type Pet, Pet$ } from "../models/pet.js";
import { type APIPromise, type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";
import { Problem, ProblemData$ } from "../sdk/models/errors/problem.js";

export function petsList(
  client: AcmeCore,
  params?: ListPetsRequest2 | undefined,
  options?: RequestOptions,
): APIPromise<Result<Array<Pet>, Problem | ClientErrors>> {
  return call(client, operation, params, options);
}

const operation: Operation<ListPetsRequest2, { "200": Array<Pet> }, { "404": Problem }> = {
  id: "list_pets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest2$,
  query: pairs("limit", "order"),
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
  errors: { 404: failure(Problem, ProblemData$) },
};
