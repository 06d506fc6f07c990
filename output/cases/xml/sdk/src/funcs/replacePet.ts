import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import { xmlBody } from "../runtime/bodies/xml.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function replacePet(
  client: CaseCore,
  body: Pet,
  options?: RequestOptions & BodyOptions<"application/json" | "application/xml">,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, body, options), body, options);
}

const operation: Operation<Pet, { "204": undefined }, object, { "application/json": Pet; "application/xml": Pet }> = {
  id: "replacePet",
  method: "PUT",
  path: "/pets",
  request: Pet$,
  bodies: {
    "application/json": { body: jsonBody({ required: true }) },
    "application/xml": {
      body: xmlBody({
        required: true,
        root: { name: "p:pet", namespace: "urn:pets", of: "Pet" },
        types: {
          Pet: {
            id: { attribute: true },
            photo_urls: { name: "photos", wrapped: true, item: { name: "photo" } },
            friends: { item: { name: "p:pet", namespace: "urn:pets" }, of: "Pet" },
          },
        },
      }),
    },
  },
  responses: { 204: empty() },
};
