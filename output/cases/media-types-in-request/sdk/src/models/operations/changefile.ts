import * as schema from "../../lib/schema.js";
import { type FileRef, FileRef$ } from "../components/fileref.js";
import { type FileUpload, FileUpload$ } from "../components/fileupload.js";

export type ChangeFileRequestBody = FileRef | FileUpload;

export const ChangeFileRequestBody$: schema.Schema<ChangeFileRequestBody> = /* @__PURE__ */ schema.oneOf([
  FileRef$,
  FileUpload$,
]);

export function changeFileRequestBodyToJSON(changeFileRequestBody: ChangeFileRequestBody): string {
  return schema.toJSON<ChangeFileRequestBody>(ChangeFileRequestBody$, changeFileRequestBody);
}

export type ChangeFileRequest = { id: string; requestBody: FileRef | FileUpload };

export const ChangeFileRequest$: schema.Schema<ChangeFileRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  requestBody: { shape: ChangeFileRequestBody$, name: "RequestBody" },
});

export function changeFileRequestToJSON(changeFileRequest: ChangeFileRequest): string {
  return schema.toJSON<ChangeFileRequest>(ChangeFileRequest$, changeFileRequest);
}
