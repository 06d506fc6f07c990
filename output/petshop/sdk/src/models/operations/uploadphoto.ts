import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type UploadPhotoRequestBody = {
  /** The picture. */
  photo: FileInput;
  caption?: string | undefined;
  tags?: Array<string> | undefined;
};

export const UploadPhotoRequestBody$: schema.Schema<UploadPhotoRequestBody> = /* @__PURE__ */ schema.openObject({
  photo: schema.bytes,
  "caption?": "string",
  "tags?": { list: "string" },
});

export function uploadPhotoRequestBodyToJSON(uploadPhotoRequestBody: UploadPhotoRequestBody): string {
  return schema.toJSON<UploadPhotoRequestBody>(UploadPhotoRequestBody$, uploadPhotoRequestBody);
}

export type UploadPhotoRequest = {
  /** The pet's number. */
  petId: string;
  requestBody: UploadPhotoRequestBody;
};

export const UploadPhotoRequest$: schema.Schema<UploadPhotoRequest> = /* @__PURE__ */ schema.snakeObject({
  petId: "string",
  requestBody: { shape: UploadPhotoRequestBody$, name: "RequestBody" },
});

export function uploadPhotoRequestToJSON(uploadPhotoRequest: UploadPhotoRequest): string {
  return schema.toJSON<UploadPhotoRequest>(UploadPhotoRequest$, uploadPhotoRequest);
}
