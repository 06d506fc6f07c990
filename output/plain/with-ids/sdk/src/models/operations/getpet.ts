import * as schema from "../../runtime/schema.js";

export type GetPetRequest = { petId: string };

export const GetPetRequest$: schema.Schema<GetPetRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
});

export function getPetRequestToJSON(getPetRequest: GetPetRequest): string {
  return schema.toJSON<GetPetRequest>(GetPetRequest$, getPetRequest);
}
