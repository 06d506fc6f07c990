import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type UpdateRequest, UpdateRequest$, type UpdateRequestBody } from "../models/operations/update.js";
import { type APIPromise, type Operation, type Result, call, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function update(
  client: CaseCore,
  shop: string,
  pet: number,
  body: UpdateRequestBody,
  params?: Omit<UpdateRequest, "shop" | "pet" | "requestBody"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, shop, pet, requestBody: body }, options);
}

const operation: Operation<UpdateRequest, { "204": undefined }> = {
  id: "update",
  method: "PUT",
  path: "/shops/{shop}/pets/{pet}",
  request: UpdateRequest$,
  query: pairs("dry_run"),
  body: jsonBody({ key: "RequestBody" }),
  responses: { 204: empty() },
};
