import * as schema from "../../lib/schema.js";
import { type FileRef, FileRef$ } from "../components/fileref.js";

export type SearchFilesRequestBody = FileRef | string;

export const SearchFilesRequestBody$: schema.Schema<SearchFilesRequestBody> = /* @__PURE__ */ schema.oneOf([
  FileRef$,
  "string",
]);

export function searchFilesRequestBodyToJSON(searchFilesRequestBody: SearchFilesRequestBody): string {
  return schema.toJSON<SearchFilesRequestBody>(SearchFilesRequestBody$, searchFilesRequestBody);
}

export type SearchFilesResponseBody = { next?: string | undefined };

export const SearchFilesResponseBody$: schema.Schema<SearchFilesResponseBody> = /* @__PURE__ */ schema.object({
  "next?": "string",
});

export function searchFilesResponseBodyFromJSON(jsonString: string): schema.Result<SearchFilesResponseBody> {
  return schema.fromJSON<SearchFilesResponseBody>(SearchFilesResponseBody$, jsonString);
}

export type SearchFilesRequest = {
  cursor?: string | undefined;
  kind?: string | undefined;
  requestBody?: FileRef | string | undefined;
};

export const SearchFilesRequest$: schema.Schema<SearchFilesRequest> = /* @__PURE__ */ schema.object({
  "cursor?": "string",
  "kind?": "string",
  "requestBody?": { shape: SearchFilesRequestBody$, name: "RequestBody" },
});

export function searchFilesRequestToJSON(searchFilesRequest: SearchFilesRequest): string {
  return schema.toJSON<SearchFilesRequest>(SearchFilesRequest$, searchFilesRequest);
}

export type SearchFilesResponse = { result: SearchFilesResponseBody };

export const SearchFilesResponse$: schema.Schema<SearchFilesResponse> = /* @__PURE__ */ schema.object({
  result: SearchFilesResponseBody$,
});

export function searchFilesResponseFromJSON(jsonString: string): schema.Result<SearchFilesResponse> {
  return schema.fromJSON<SearchFilesResponse>(SearchFilesResponse$, jsonString);
}
