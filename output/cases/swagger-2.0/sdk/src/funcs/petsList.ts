import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Fault, FaultData$ } from "../models/errors/fault.js";
import type { ListPetsRequest, ListPetsResponseHeaders } from "../models/operations/listpets.js";
import { ListPetsRequest$, ListPetsResponseHeaders$ } from "../models/operations/listpets.js";
import { type Operation, type Result, call, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { joined, pipeDelimited } from "../runtime/parameters/styles.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";

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
