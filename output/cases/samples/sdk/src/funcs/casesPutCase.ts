import type { CaseClientCore } from "../core.js";
import type { Pet } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PutCaseRequest, PutCaseRequest$ } from "../models/operations/putcase.js";
import { type APIPromise, type Operation, type Result, call, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function casesPutCase(
  client: CaseClientCore,
  id: string,
  body?: Pet | undefined,
  params?: Omit<PutCaseRequest, "id" | "pet"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, id, pet: body }, options);
}

const operation: Operation<PutCaseRequest, { "204": undefined }> = {
  id: "putCase",
  method: "PUT",
  path: "/case/{id}",
  request: PutCaseRequest$,
  query: pairs("shown", "skipped"),
  body: jsonBody({ key: "Pet" }),
  responses: { 204: empty() },
};
