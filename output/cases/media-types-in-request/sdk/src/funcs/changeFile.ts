import type { CaseCore } from "../core.js";
import { type APIPromise, type Operation, type RequestOptions, type Result, call, jsonBody } from "../lib/api.js";
import { type BodyOptions, choose } from "../lib/bodies/choose.js";
import { multipartBody } from "../lib/bodies/multipart.js";
import { empty } from "../lib/responses/empty.js";
import { object } from "../lib/schema.js";
import { type FileRef, FileRef$ } from "../models/components/fileref.js";
import { type FileUpload, FileUpload$ } from "../models/components/fileupload.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { ChangeFileRequest, ChangeFileRequestBody } from "../models/operations/changefile.js";

export function changeFile(
  client: CaseCore,
  requestBody: ChangeFileRequestBody,
  id: string,
  options?: RequestOptions & BodyOptions,
): APIPromise<Result<void, ClientErrors>>;
export function changeFile(
  client: CaseCore,
  requestBody: FileRef,
  id: string,
  options?: RequestOptions & BodyOptions<"application/json">,
): APIPromise<Result<void, ClientErrors>>;
export function changeFile(
  client: CaseCore,
  requestBody: FileUpload,
  id: string,
  options?: RequestOptions & BodyOptions<"multipart/form-data">,
): APIPromise<Result<void, ClientErrors>>;
export function changeFile(
  client: CaseCore,
  requestBody: ChangeFileRequestBody,
  id: string,
  options?: RequestOptions & BodyOptions<"application/json" | "multipart/form-data">,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, { requestBody, id }, options), { requestBody, id }, options);
}

const operation: Operation<
  Omit<ChangeFileRequest, "requestBody"> & { requestBody: FileRef },
  { "204": undefined },
  object,
  {
    "application/json": Omit<ChangeFileRequest, "requestBody"> & { requestBody: FileRef };
    "multipart/form-data": Omit<ChangeFileRequest, "requestBody"> & { requestBody: FileUpload };
  }
> = {
  id: "changeFile",
  method: "PATCH",
  path: "/files/{id}",
  request: object<Omit<ChangeFileRequest, "requestBody"> & { requestBody: FileRef }>({
    id: "string",
    requestBody: { shape: FileRef$, name: "RequestBody" },
  }),
  bodies: {
    "application/json": { body: jsonBody({ key: "RequestBody" }) },
    "multipart/form-data": {
      request: object<Omit<ChangeFileRequest, "requestBody"> & { requestBody: FileUpload }>({
        id: "string",
        requestBody: { shape: FileUpload$, name: "RequestBody" },
      }),
      body: multipartBody({ key: "RequestBody" }),
    },
  },
  responses: { 204: empty() },
};
