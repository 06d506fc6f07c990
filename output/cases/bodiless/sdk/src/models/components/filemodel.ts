import * as schema from "../../runtime/schema.js";

export type FileModel = { name?: string | undefined };

export const FileModel$: schema.Schema<FileModel> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function fileModelFromJSON(jsonString: string): schema.Result<FileModel> {
  return schema.fromJSON<FileModel>(FileModel$, jsonString);
}
