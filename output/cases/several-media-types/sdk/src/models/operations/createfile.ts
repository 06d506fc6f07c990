import * as schema from "../../runtime/schema.js";
import { type FileRef, FileRef$ } from "../components/fileref.js";
import { type FileUpload, FileUpload$ } from "../components/fileupload.js";

export type CreateFileRequestBody = FileRef | FileUpload;

export const CreateFileRequestBody$: schema.Schema<CreateFileRequestBody> = /* @__PURE__ */ schema.oneOf([
  FileRef$,
  FileUpload$,
]);

export function createFileRequestBodyToJSON(createFileRequestBody: CreateFileRequestBody): string {
  return schema.toJSON<CreateFileRequestBody>(CreateFileRequestBody$, createFileRequestBody);
}
