import type { CaseCore } from "../core.js";
import { type FileRef, FileRef$ } from "../models/components/fileref.js";
import { type FileUpload, FileUpload$ } from "../models/components/fileupload.js";
import type { ClientErrors } from "../models/errors/failures.js";
import type { CreateFileRequestBody } from "../models/operations/createfile.js";
import { type APIPromise, type Operation, type Result, call, jsonBody } from "../runtime/api.js";
import { type BodyOptions, choose } from "../runtime/bodies/choose.js";
import { multipartBody } from "../runtime/bodies/multipart.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { empty } from "../runtime/responses/empty.js";

export function createFile(
  client: CaseCore,
  body: CreateFileRequestBody,
  options?: RequestOptions & BodyOptions,
): APIPromise<Result<void, ClientErrors>>;
export function createFile(
  client: CaseCore,
  body: FileRef,
  options?: RequestOptions & BodyOptions<"application/json">,
): APIPromise<Result<void, ClientErrors>>;
export function createFile(
  client: CaseCore,
  body: FileUpload,
  options?: RequestOptions & BodyOptions<"multipart/form-data">,
): APIPromise<Result<void, ClientErrors>>;
export function createFile(
  client: CaseCore,
  body: CreateFileRequestBody,
  options?: RequestOptions & BodyOptions<"application/json" | "multipart/form-data">,
): APIPromise<Result<void, ClientErrors>> {
  return call(client, choose(operation, body, options), body, options);
}

const operation: Operation<
  FileRef,
  { "204": undefined },
  object,
  { "application/json": FileRef; "multipart/form-data": FileUpload }
> = {
  id: "createFile",
  method: "POST",
  path: "/files",
  request: FileRef$,
  bodies: {
    "application/json": { body: jsonBody({ required: true }) },
    "multipart/form-data": { request: FileUpload$, body: multipartBody({ required: true }) },
  },
  responses: { 204: empty() },
};
