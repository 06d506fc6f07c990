import type { CaseCore } from "../core.js";
import { type Pet, Pet$, type PetPatch, PetPatch$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function patchEither(
  client: CaseCore,
  body: PetPatch,
  options?: RequestOptions & BodyOptions,
): APIPromise<Result<void, ClientErrors>>;
export function patchEither(
  client: CaseCore,
  body: Pet,
  options?: RequestOptions & BodyOptions<"application/json">,
): APIPromise<Result<void, ClientErrors>>;
export function patchEither(
  client: CaseCore,
  body: PetPatch,
  options?: RequestOptions & BodyOptions<"application/merge-patch+json">,
): APIPromise<Result<void, ClientErrors>>;
export function patchEither(
  client: CaseCore,
  body: PetPatch,
  options?: RequestOptions & BodyOptions<"application/json" | "application/merge-patch+json">,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, body, options), body, options);
}

const operation: Operation<
  Pet,
  { "204": undefined },
  object,
  { "application/json": Pet; "application/merge-patch+json": PetPatch }
> = {
  id: "patchEither",
  method: "PATCH",
  path: "/either",
  request: Pet$,
  bodies: {
    "application/json": { body: jsonBody({ required: true }) },
    "application/merge-patch+json": {
      request: PetPatch$,
      body: jsonBody({ mediaType: "application/merge-patch+json", required: true }),
    },
  },
  responses: { 204: empty() },
};
