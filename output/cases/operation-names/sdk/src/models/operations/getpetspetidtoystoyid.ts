import * as schema from "../../runtime/schema.js";

export type GetPetsPetIdToysToyIdRequest = { petId: string; toyId: string };

export const GetPetsPetIdToysToyIdRequest$: schema.Schema<GetPetsPetIdToysToyIdRequest> = /* @__PURE__ */ schema.object(
  {
    petId: "string",
    toyId: { shape: "string", name: "toy-id" },
  },
);

export function getPetsPetIdToysToyIdRequestToJSON(getPetsPetIdToysToyIdRequest: GetPetsPetIdToysToyIdRequest): string {
  return schema.toJSON<GetPetsPetIdToysToyIdRequest>(GetPetsPetIdToysToyIdRequest$, getPetsPetIdToysToyIdRequest);
}
