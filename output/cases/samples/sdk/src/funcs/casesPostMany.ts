import type { CaseClientCore } from "../core.js";
import type { Pet } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type PostManyRequest, PostManyRequest$ } from "../models/operations/postmany.js";
import { type APIPromise, type Operation, type Result, call, jsonBody, pairs } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function casesPostMany(
  client: CaseClientCore,
  id: string,
  body: Pet,
  params?: Omit<PostManyRequest, "id" | "pet"> | undefined,
  options?: RequestOptions,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, operation, { ...params, id, pet: body }, options);
}

const operation: Operation<PostManyRequest, { "204": undefined }> = {
  id: "postMany",
  method: "POST",
  path: "/case/{id}/many",
  request: PostManyRequest$,
  query: pairs("a", "b", "c"),
  body: jsonBody({ key: "Pet" }),
  responses: { 204: empty() },
};
