import type { CaseCore } from "../core.js";
import { Pet$ } from "../models/components/pet.js";
import type { Pets } from "../models/components/pets.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { Fault, FaultData$ } from "../models/errors/fault.js";
import type { ListPetsRequest, ListPetsResponseHeaders } from "../models/operations/listpets.js";
import { ListPetsRequest$, ListPetsResponseHeaders$ } from "../models/operations/listpets.js";
import { type Operation, type Result, call, headers, json, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { pipeDelimited, spaceSeparated } from "../runtime/parameters/styles.js";
import { type HeadersPromise, declaring } from "../runtime/responses/declared-headers.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";

export function listPets(
  client: CaseCore,
  params?: ListPetsRequest | undefined,
  options?: RequestOptions,
): HeadersPromise<Result<Pets, Fault | ClientErrors>, ListPetsResponseHeaders> {
  return declaring(client, call(client, operation, params, options), ListPetsResponseHeaders$);
}

const operation: Operation<ListPetsRequest, { "200": Pets }, { default: Fault }> = {
  id: "listPets",
  method: "GET",
  path: "/pets",
  request: ListPetsRequest$,
  query: pairs({ name: "kinds", style: pipeDelimited }),
  header: headers({ name: "X-Trace", style: spaceSeparated }),
  responses: { 200: json(schema<Pets>({ list: Pet$ })) },
  errors: { default: failure(Fault, FaultData$) },
};
