import { createFile } from "../funcs/createFile.js";
import { createNote } from "../funcs/createNote.js";
import { replaceFile } from "../funcs/replaceFile.js";
import { ClientSDK } from "../lib/sdks.js";
import type { FileRef } from "../models/components/fileref.js";
import type { FileUpload } from "../models/components/fileupload.js";
import type { Note } from "../models/components/note.js";
import type { CreateFileRequestBody } from "../models/operations/createfile.js";
import type {
  ReplaceFileFormRequestBody,
  ReplaceFileJSONRequestBody,
  ReplaceFileRequestBody,
} from "../models/operations/replacefile.js";
import type { BodyOptions } from "../runtime/bodies/choose.js";
import type { FileInput } from "../runtime/bodies/files.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  createFile(body: CreateFileRequestBody, options?: RequestOptions & BodyOptions): ResponsePromise<void>;
  createFile(body: FileRef, options?: RequestOptions & BodyOptions<"application/json">): ResponsePromise<void>;
  createFile(body: FileUpload, options?: RequestOptions & BodyOptions<"multipart/form-data">): ResponsePromise<void>;
  createFile(body: CreateFileRequestBody, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, createFile(this, body, options));
  }

  replaceFile(
    id: string,
    body?: ReplaceFileRequestBody | undefined,
    options?: RequestOptions & BodyOptions,
  ): ResponsePromise<void>;
  replaceFile(
    id: string,
    body?: ReplaceFileJSONRequestBody | undefined,
    options?: RequestOptions & BodyOptions<"application/json">,
  ): ResponsePromise<void>;
  replaceFile(
    id: string,
    body?: ReplaceFileFormRequestBody | undefined,
    options?: RequestOptions & BodyOptions<"application/x-www-form-urlencoded">,
  ): ResponsePromise<void>;
  replaceFile(
    id: string,
    body?: FileInput | undefined,
    options?: RequestOptions & BodyOptions<`image/${string}`>,
  ): ResponsePromise<void>;
  replaceFile(id: string, body?: ReplaceFileRequestBody | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, replaceFile(this, id, body, options));
  }

  createNote(
    body: Note,
    options?: RequestOptions &
      BodyOptions<
        | "application/json"
        | "application/vnd.case.v2+json"
        | `application/${string}+json`
        | "application/x-www-form-urlencoded"
      >,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, createNote(this, body, options));
  }
}
