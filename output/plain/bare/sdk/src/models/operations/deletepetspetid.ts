import * as schema from "../../runtime/schema.js";

export type DeletePetsPetIdRequest = { petId: string };

export const DeletePetsPetIdRequest$: schema.Schema<DeletePetsPetIdRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
});

export function deletePetsPetIdRequestToJSON(deletePetsPetIdRequest: DeletePetsPetIdRequest): string {
  return schema.toJSON<DeletePetsPetIdRequest>(DeletePetsPetIdRequest$, deletePetsPetIdRequest);
}
