import type { CaseCore } from "../core.js";
import { type Operation, type Result, call, json, pairs } from "../lib/api.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { joined, pipeDelimited } from "../lib/parameters/styles.js";
import { type HeadersPromise, declaring } from "../lib/responses/declared-headers.js";
import { failure } from "../lib/responses/json.js";
import { schema } from "../lib/schema.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Fault, FaultData$ } from "../models/errors/fault.js";
import type { ListPetsRequest, ListPetsResponseHeaders } from "../models/operations/listpets.js";
import { ListPetsRequest$, ListPetsResponseHeaders$ } from "../models/operations/listpets.js";

export function petsList(
  client: CaseCore,
  params?: ListPetsRequest | undefined,
  options?: RequestOptions,
): HeadersPromise<Result<Array<Pet>, Fault | ClientErrors>, ListPetsResponseHeaders> {
  return declaring(client, call(client, operation, params, options), ListPetsResponseHeaders$);
}

const operation: Operation<ListPetsRequest, { "200": Array<Pet> }, { default: Fault }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest$,
  query: pairs({ name: "ids", style: joined }, { name: "kinds", style: pipeDelimited }, "limit", "tags"),
  responses: { 200: json(schema<Array<Pet>>({ list: Pet$ })) },
  errors: { default: failure(Fault, FaultData$) },
};
