import * as schema from "../../runtime/schema.js";

export type DownloadPhotoRequest = { petId: string };

export const DownloadPhotoRequest$: schema.Schema<DownloadPhotoRequest> = /* @__PURE__ */ schema.object({
  petId: "string",
});

export function downloadPhotoRequestToJSON(downloadPhotoRequest: DownloadPhotoRequest): string {
  return schema.toJSON<DownloadPhotoRequest>(DownloadPhotoRequest$, downloadPhotoRequest);
}
