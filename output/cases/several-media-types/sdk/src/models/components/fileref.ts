import * as schema from "../../runtime/schema.js";

export type FileRef = { fileId: string };

export const FileRef$: schema.Schema<FileRef> = /* @__PURE__ */ schema.openSnakeObject({
  fileId: "string",
});

export function fileRefToJSON(fileRef: FileRef): string {
  return schema.toJSON<FileRef>(FileRef$, fileRef);
}
