import * as schema from "../../runtime/schema.js";

export type DeletePetRequest = { petId: string };

export const DeletePetRequest$: schema.Schema<DeletePetRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
});

export function deletePetRequestToJSON(deletePetRequest: DeletePetRequest): string {
  return schema.toJSON<DeletePetRequest>(DeletePetRequest$, deletePetRequest);
}
