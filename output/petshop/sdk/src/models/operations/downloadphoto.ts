import * as schema from "../../runtime/schema.js";

export type DownloadPhotoRequest = {
  /** The pet's number. */
  petId: string;
};

export const DownloadPhotoRequest$: schema.Schema<DownloadPhotoRequest> = /* @__PURE__ */ schema.snakeObject({
  petId: "string",
});

export function downloadPhotoRequestToJSON(downloadPhotoRequest: DownloadPhotoRequest): string {
  return schema.toJSON<DownloadPhotoRequest>(DownloadPhotoRequest$, downloadPhotoRequest);
}
