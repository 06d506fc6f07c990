import type { CaseCore } from "../core.js";
import type { APIPromise, Operation, RequestOptions, Result } from "../lib/api.js";
import { call, jsonBody, pairs } from "../lib/api.js";
import { type BodyOptions, choose } from "../lib/bodies/choose.js";
import { multipartBody } from "../lib/bodies/multipart.js";
import { empty } from "../lib/responses/empty.js";
import { object } from "../lib/schema.js";
import { type FileRef, FileRef$ } from "../models/components/fileref.js";
import { type FileUpload, FileUpload$ } from "../models/components/fileupload.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ReplaceFileRequest } from "../models/operations/replacefile.js";

export function replaceFile(
  client: CaseCore,
  request: ReplaceFileRequest,
  options?: RequestOptions & BodyOptions,
): APIPromise<Result<void, ClientErrors>>;
export function replaceFile(
  client: CaseCore,
  request: Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileRef },
  options?: RequestOptions & BodyOptions<"application/json">,
): APIPromise<Result<void, ClientErrors>>;
export function replaceFile(
  client: CaseCore,
  request: Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileUpload },
  options?: RequestOptions & BodyOptions<"multipart/form-data">,
): APIPromise<Result<void, ClientErrors>>;
export function replaceFile(
  client: CaseCore,
  request: ReplaceFileRequest,
  options?: RequestOptions & BodyOptions<"application/json" | "multipart/form-data">,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, request, options), request, options);
}

const operation: Operation<
  Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileRef },
  { "204": undefined },
  object,
  {
    "application/json": Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileRef };
    "multipart/form-data": Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileUpload };
  }
> = {
  id: "replaceFile",
  method: "PUT",
  path: "/files/{id}",
  request: object<Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileRef }>({
    id: "string",
    "kind?": "string",
    requestBody: { shape: FileRef$, name: "RequestBody" },
  }),
  query: pairs("kind"),
  bodies: {
    "application/json": { body: jsonBody({ key: "RequestBody" }) },
    "multipart/form-data": {
      request: object<Omit<ReplaceFileRequest, "requestBody"> & { requestBody: FileUpload }>({
        id: "string",
        "kind?": "string",
        requestBody: { shape: FileUpload$, name: "RequestBody" },
      }),
      body: multipartBody({ key: "RequestBody" }),
    },
  },
  responses: { 204: empty() },
};
