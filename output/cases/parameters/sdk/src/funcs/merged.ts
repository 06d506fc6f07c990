import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type MergedRequest, MergedRequest$ } from "../models/operations/merged.js";
import { type APIPromise, type Operation, type Result, call, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function merged(
  client: CaseCore,
  id: string,
  params: Omit<MergedRequest, "id">,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, id }, options);
}

const operation: Operation<MergedRequest, { "204": undefined }> = {
  id: "merged",
  method: "GET",
  path: "/merged/{id}",
  request: MergedRequest$,
  query: pairs("page", "q"),
  responses: { 204: empty() },
};
