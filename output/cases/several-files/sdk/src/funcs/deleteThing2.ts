import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type DeleteThing2Request, DeleteThing2Request$ } from "../models/operations/deletething2.js";
import { type APIPromise, type Operation, type Result, call, headers } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function deleteThing2(
  client: CaseCore,
  id: string,
  params?: Omit<DeleteThing2Request, "id"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, id }, options);
}

const operation: Operation<DeleteThing2Request, { "204": undefined }> = {
  id: "deleteThing",
  method: "DELETE",
  path: "/things/{id}",
  request: DeleteThing2Request$,
  header: headers("X-Trace"),
  responses: { 204: empty() },
};
