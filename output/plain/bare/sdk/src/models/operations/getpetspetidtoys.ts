import * as schema from "../../runtime/schema.js";

export type GetPetsPetIdToysResponseBody = { name: string };

export const GetPetsPetIdToysResponseBody$: schema.Schema<GetPetsPetIdToysResponseBody> =
  /* @__PURE__ */ schema.openObject({
    name: "string",
  });

export function getPetsPetIdToysResponseBodyFromJSON(jsonString: string): schema.Result<GetPetsPetIdToysResponseBody> {
  return schema.fromJSON<GetPetsPetIdToysResponseBody>(GetPetsPetIdToysResponseBody$, jsonString);
}

export type GetPetsPetIdToysRequest = { petId: string };

export const GetPetsPetIdToysRequest$: schema.Schema<GetPetsPetIdToysRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
});

export function getPetsPetIdToysRequestToJSON(getPetsPetIdToysRequest: GetPetsPetIdToysRequest): string {
  return schema.toJSON<GetPetsPetIdToysRequest>(GetPetsPetIdToysRequest$, getPetsPetIdToysRequest);
}
