import type { FileInput } from "../../runtime/bodies/files.js";
import * as schema from "../../runtime/schema.js";

export type ReplaceFileFormRequestBody = { linkName: string };

export const ReplaceFileFormRequestBody$: schema.Schema<ReplaceFileFormRequestBody> =
  /* @__PURE__ */ schema.openSnakeObject({
    linkName: "string",
  });

export function replaceFileFormRequestBodyToJSON(replaceFileFormRequestBody: ReplaceFileFormRequestBody): string {
  return schema.toJSON<ReplaceFileFormRequestBody>(ReplaceFileFormRequestBody$, replaceFileFormRequestBody);
}

export type ReplaceFileJSONRequestBody = { fileId: string };

export const ReplaceFileJSONRequestBody$: schema.Schema<ReplaceFileJSONRequestBody> =
  /* @__PURE__ */ schema.openSnakeObject({
    fileId: "string",
  });

export function replaceFileJSONRequestBodyToJSON(replaceFileJSONRequestBody: ReplaceFileJSONRequestBody): string {
  return schema.toJSON<ReplaceFileJSONRequestBody>(ReplaceFileJSONRequestBody$, replaceFileJSONRequestBody);
}

export type ReplaceFileRequestBody = ReplaceFileFormRequestBody | ReplaceFileJSONRequestBody | FileInput;

export const ReplaceFileRequestBody$: schema.Schema<ReplaceFileRequestBody> = /* @__PURE__ */ schema.oneOf([
  ReplaceFileFormRequestBody$,
  ReplaceFileJSONRequestBody$,
  schema.bytes,
]);

export function replaceFileRequestBodyToJSON(replaceFileRequestBody: ReplaceFileRequestBody): string {
  return schema.toJSON<ReplaceFileRequestBody>(ReplaceFileRequestBody$, replaceFileRequestBody);
}

export type ReplaceFileRequest = {
  id: string;
  requestBody?: ReplaceFileFormRequestBody | ReplaceFileJSONRequestBody | FileInput | undefined;
};

export const ReplaceFileRequest$: schema.Schema<ReplaceFileRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "requestBody?": { shape: ReplaceFileRequestBody$, name: "RequestBody" },
});

export function replaceFileRequestToJSON(replaceFileRequest: ReplaceFileRequest): string {
  return schema.toJSON<ReplaceFileRequest>(ReplaceFileRequest$, replaceFileRequest);
}
