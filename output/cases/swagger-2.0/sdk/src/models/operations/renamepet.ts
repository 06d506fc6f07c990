import * as schema from "../../runtime/schema.js";

export type RenamePetRequestBody = { name: string };

export const RenamePetRequestBody$: schema.Schema<RenamePetRequestBody> = /* @__PURE__ */ schema.openObject({
  name: "string",
});

export function renamePetRequestBodyToJSON(renamePetRequestBody: RenamePetRequestBody): string {
  return schema.toJSON<RenamePetRequestBody>(RenamePetRequestBody$, renamePetRequestBody);
}

export type RenamePetRequest = { petId: string; requestBody: RenamePetRequestBody };

export const RenamePetRequest$: schema.Schema<RenamePetRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
  requestBody: { shape: RenamePetRequestBody$, name: "RequestBody" },
});

export function renamePetRequestToJSON(renamePetRequest: RenamePetRequest): string {
  return schema.toJSON<RenamePetRequest>(RenamePetRequest$, renamePetRequest);
}
