import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import { xmlBody } from "../runtime/bodies/xml.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { xml } from "../runtime/responses/xml.js";

export function createPet(
  client: CaseCore,
  body: Pet,
  options?: RequestOptions,
): APIPromise<Result<Pet, ClientErrors>> {
  return call(client, operation, body, options);
}

const operation: Operation<Pet, { "200": Pet }> = {
  id: "createPet",
  method: "POST",
  path: "/pets",
  request: Pet$,
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
  responses: {
    200: xml(Pet$, {
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
};
