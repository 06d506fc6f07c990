import type { FileInput } from "../../lib/bodies/files.js";
import * as schema from "../../lib/schema.js";

export type FileUpload = { file: FileInput; note?: string | undefined };

export const FileUpload$: schema.Schema<FileUpload> = /* @__PURE__ */ schema.object({
  file: schema.bytes,
  "note?": "string",
});

export function fileUploadToJSON(fileUpload: FileUpload): string {
  return schema.toJSON<FileUpload>(FileUpload$, fileUpload);
}
