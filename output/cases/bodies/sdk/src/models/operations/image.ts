import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type ImageRequest = { id: string; requestBody: FileInput };

export const ImageRequest$: schema.Schema<ImageRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  requestBody: { shape: schema.bytes, name: "RequestBody" },
});

export function imageRequestToJSON(imageRequest: ImageRequest): string {
  return schema.toJSON<ImageRequest>(ImageRequest$, imageRequest);
}
