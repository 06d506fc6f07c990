import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type FileUpload = { file: FileInput; note?: string | undefined };

export const FileUpload$: schema.Schema<FileUpload> = /* @__PURE__ */ schema.openObject({
  file: schema.bytes,
  "note?": "string",
});

export function fileUploadToJSON(fileUpload: FileUpload): string {
  return schema.toJSON<FileUpload>(FileUpload$, fileUpload);
}
