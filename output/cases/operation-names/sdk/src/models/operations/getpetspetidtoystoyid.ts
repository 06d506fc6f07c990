import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type GetPetsPetIdToysToyIdRequest = {
  petId: string;
  toyId: string;
};

/** @internal */
export const GetPetsPetIdToysToyIdRequest$: Schema<GetPetsPetIdToysToyIdRequest> =
  /* @__PURE__ */ schema<GetPetsPetIdToysToyIdRequest>({
    object: {
      petId: "string",
      toyId: { field: "string", name: "toy-id" },
    },
  });

export function getPetsPetIdToysToyIdRequestToJSON(
  getPetsPetIdToysToyIdRequest: GetPetsPetIdToysToyIdRequest,
): string {
  return toJSON(GetPetsPetIdToysToyIdRequest$, getPetsPetIdToysToyIdRequest);
}
