import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type UploadPhotoRequestBody = { caption?: string | undefined; photo: FileInput };

export const UploadPhotoRequestBody$: schema.Schema<UploadPhotoRequestBody> = /* @__PURE__ */ schema.openObject({
  "caption?": "string",
  photo: schema.bytes,
});

export function uploadPhotoRequestBodyToJSON(uploadPhotoRequestBody: UploadPhotoRequestBody): string {
  return schema.toJSON<UploadPhotoRequestBody>(UploadPhotoRequestBody$, uploadPhotoRequestBody);
}

export type UploadPhotoRequest = { petId: string; requestBody: UploadPhotoRequestBody };

export const UploadPhotoRequest$: schema.Schema<UploadPhotoRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
  requestBody: { shape: UploadPhotoRequestBody$, name: "RequestBody" },
});

export function uploadPhotoRequestToJSON(uploadPhotoRequest: UploadPhotoRequest): string {
  return schema.toJSON<UploadPhotoRequest>(UploadPhotoRequest$, uploadPhotoRequest);
}
