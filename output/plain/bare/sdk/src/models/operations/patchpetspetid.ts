import * as schema from "../../runtime/schema.js";

export type PatchPetsPetIdRequestBody = { name?: string | undefined };

export const PatchPetsPetIdRequestBody$: schema.Schema<PatchPetsPetIdRequestBody> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function patchPetsPetIdRequestBodyToJSON(patchPetsPetIdRequestBody: PatchPetsPetIdRequestBody): string {
  return schema.toJSON<PatchPetsPetIdRequestBody>(PatchPetsPetIdRequestBody$, patchPetsPetIdRequestBody);
}

export type PatchPetsPetIdRequest = { petId: string; requestBody: PatchPetsPetIdRequestBody };

export const PatchPetsPetIdRequest$: schema.Schema<PatchPetsPetIdRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
  requestBody: { shape: PatchPetsPetIdRequestBody$, name: "RequestBody" },
});

export function patchPetsPetIdRequestToJSON(patchPetsPetIdRequest: PatchPetsPetIdRequest): string {
  return schema.toJSON<PatchPetsPetIdRequest>(PatchPetsPetIdRequest$, patchPetsPetIdRequest);
}
