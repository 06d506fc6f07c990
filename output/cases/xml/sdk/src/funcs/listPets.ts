import type { CaseCore } from "../core.js";
import { type Pet, Pet$ } from "../models/components/pet.js";
import type { ClientErrors } from "../models/errors/failures.js";
import { type APIPromise, type Operation, type Result, call } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { xml } from "../runtime/responses/xml.js";
import { schema } from "../runtime/schema.js";

export function listPets(client: CaseCore, options?: RequestOptions): APIPromise<Result<Array<Pet>, ClientErrors>> {
  return call(client, operation, undefined, options);
}

const operation: Operation<undefined, { "200": Array<Pet> }> = {
  id: "listPets",
  method: "GET",
  path: "/list",
  responses: {
    200: xml(schema<Array<Pet>>({ list: Pet$ }), {
      mediaType: "text/xml",
      root: { name: "pets", wrapped: true, item: { name: "p:pet", namespace: "urn:pets" }, of: "Pet" },
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
