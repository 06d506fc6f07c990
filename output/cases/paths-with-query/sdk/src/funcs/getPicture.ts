import type { CaseCore } from "../core.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type GetPictureRequest, GetPictureRequest$ } from "../models/operations/getpicture.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { fixedQuery } from "../runtime/parameters/fixed-query.js";
import { empty } from "../runtime/responses/empty.js";

export function getPicture(
  client: CaseCore,
  userId: string,
  key: string,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { userId, key }, options);
}

const operation: Operation<GetPictureRequest, { "204": undefined }> = {
  id: "getPicture",
  method: "GET",
  path: "/pictures/{userId}/small",
  request: GetPictureRequest$,
  query: fixedQuery("key={key}&format=png"),
  responses: { 204: empty() },
};
