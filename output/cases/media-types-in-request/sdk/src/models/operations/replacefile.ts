import * as schema from "../../lib/schema.js";
import { type FileRef, FileRef$ } from "../components/fileref.js";
import { type FileUpload, FileUpload$ } from "../components/fileupload.js";

export type ReplaceFileRequestBody = FileRef | FileUpload;

export const ReplaceFileRequestBody$: schema.Schema<ReplaceFileRequestBody> = /* @__PURE__ */ schema.oneOf([
  FileRef$,
  FileUpload$,
]);

export function replaceFileRequestBodyToJSON(replaceFileRequestBody: ReplaceFileRequestBody): string {
  return schema.toJSON<ReplaceFileRequestBody>(ReplaceFileRequestBody$, replaceFileRequestBody);
}

export type ReplaceFileRequest = { id: string; kind?: string | undefined; requestBody: FileRef | FileUpload };

export const ReplaceFileRequest$: schema.Schema<ReplaceFileRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "kind?": "string",
  requestBody: { shape: ReplaceFileRequestBody$, name: "RequestBody" },
});

export function replaceFileRequestToJSON(replaceFileRequest: ReplaceFileRequest): string {
  return schema.toJSON<ReplaceFileRequest>(ReplaceFileRequest$, replaceFileRequest);
}
