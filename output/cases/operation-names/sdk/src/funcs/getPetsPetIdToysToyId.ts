import type { CaseCore } from "../core.js";
import { call } from "../lib/call.js";
import type { Operation } from "../lib/operation.js";
import type { RequestOptions } from "../lib/request-options.js";
import { empty } from "../lib/responses.js";
import type { ClientErrors } from "../models/errors/failures.js";
import {
  type GetPetsPetIdToysToyIdRequest,
  GetPetsPetIdToysToyIdRequest$,
} from "../models/operations/getpetspetidtoystoyid.js";
import type { APIPromise } from "../types/async.js";
import type { Result } from "../types/fp.js";

export function getPetsPetIdToysToyId(
  client: CaseCore,
  petId: string,
  toyId: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { petId, toyId }, options);
}

const operation: Operation<GetPetsPetIdToysToyIdRequest, void, ClientErrors> = {
  id: "get /pets/ petId /toys/ toy-id ",
  method: "GET",
  path: "/pets/{petId}/toys/{toy-id}",
  request: GetPetsPetIdToysToyIdRequest$,
  responses: {
    "204": empty(),
  },
};
