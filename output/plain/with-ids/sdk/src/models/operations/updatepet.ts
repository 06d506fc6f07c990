import * as schema from "../../runtime/schema.js";

export type UpdatePetRequestBody = { name?: string | undefined };

export const UpdatePetRequestBody$: schema.Schema<UpdatePetRequestBody> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function updatePetRequestBodyToJSON(updatePetRequestBody: UpdatePetRequestBody): string {
  return schema.toJSON<UpdatePetRequestBody>(UpdatePetRequestBody$, updatePetRequestBody);
}

export type UpdatePetRequest = { petId: string; requestBody: UpdatePetRequestBody };

export const UpdatePetRequest$: schema.Schema<UpdatePetRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
  requestBody: { shape: UpdatePetRequestBody$, name: "RequestBody" },
});

export function updatePetRequestToJSON(updatePetRequest: UpdatePetRequest): string {
  return schema.toJSON<UpdatePetRequest>(UpdatePetRequest$, updatePetRequest);
}
