import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type DeleteThingRequest, DeleteThingRequest$ } from "../models/operations/deletething.js";
import { type APIPromise, type Operation, type Result, call, headers } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function deleteThing(
  client: CaseCore,
  id: string,
  params?: Omit<DeleteThingRequest, "id"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, id }, options);
}

const operation: Operation<DeleteThingRequest, { "204": undefined }> = {
  id: "deleteThing",
  method: "DELETE",
  path: "/same/{id}",
  request: DeleteThingRequest$,
  header: headers("X-Trace"),
  responses: { 204: empty() },
};
