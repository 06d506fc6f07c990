import * as schema from "../../runtime/schema.js";

export type GetPetsPetIdRequest = { petId: string };

export const GetPetsPetIdRequest$: schema.Schema<GetPetsPetIdRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
});

export function getPetsPetIdRequestToJSON(getPetsPetIdRequest: GetPetsPetIdRequest): string {
  return schema.toJSON<GetPetsPetIdRequest>(GetPetsPetIdRequest$, getPetsPetIdRequest);
}
