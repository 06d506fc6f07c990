import type { CaseCore } from "../core.js";
import { type NewPet, NewPet$ } from "../models/components/newpet.js";
import { type PetList, PetListItem$ } from "../models/components/petlist.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { schema } from "../runtime/schema.js";

export function putC(
  client: CaseCore,
  body: NewPet,
  options?: RequestOptions,
): APIPromise<Result<PetList, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<NewPet, { "200": PetList }> = {
  id: "putC",
  method: "PUT",
  path: "/c",
  request: NewPet$,
  body: jsonBody({ required: true }),
  responses: { 200: json(schema<PetList>({ list: PetListItem$ })) },
};
