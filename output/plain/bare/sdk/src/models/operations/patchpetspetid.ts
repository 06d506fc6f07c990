import * as schema from "../../lib/schema.js";

export type PatchPetsPetIdRequestBody = {
  name?: string | undefined;
};

/** @internal */
export const PatchPetsPetIdRequestBody$: schema.Schema<PatchPetsPetIdRequestBody> =
  /* @__PURE__ */ schema.object({
    name: { optional: "string" },
  });

export function patchPetsPetIdRequestBodyToJSON(
  patchPetsPetIdRequestBody: PatchPetsPetIdRequestBody,
): string {
  return schema.toJSON(PatchPetsPetIdRequestBody$, patchPetsPetIdRequestBody);
}

export type PatchPetsPetIdRequest = {
  petId: string;
  requestBody: PatchPetsPetIdRequestBody;
};

/** @internal */
export const PatchPetsPetIdRequest$: schema.Schema<PatchPetsPetIdRequest> =
  /* @__PURE__ */ schema.object({
    petId: "string",
    requestBody: { field: PatchPetsPetIdRequestBody$, name: "RequestBody" },
  });

export function patchPetsPetIdRequestToJSON(
  patchPetsPetIdRequest: PatchPetsPetIdRequest,
): string {
  return schema.toJSON(PatchPetsPetIdRequest$, patchPetsPetIdRequest);
}
