import type { CaseClientCore } from "../core.js";
import { type Case, Case$ } from "../models/components/case.js";
import { type PetList, PetListItem$ } from "../models/components/petlist.js";
import { ErrorResponse, ErrorResponseData$ } from "../models/errors/errorresponse.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, json, jsonBody } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { failure } from "../runtime/responses/json.js";
import { schema } from "../runtime/schema.js";

export function putCase(
  client: CaseClientCore,
  body: Case,
  options?: RequestOptions,
): APIPromise<Result<PetList, ErrorResponse | ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Case, { "200": PetList }, { default: ErrorResponse }> = {
  id: "putCase",
  method: "PUT",
  path: "/case",
  request: Case$,
  body: jsonBody({ required: true }),
  responses: { 200: json(schema<PetList>({ list: PetListItem$ })) },
  errors: { default: failure(ErrorResponse, ErrorResponseData$) },
};
