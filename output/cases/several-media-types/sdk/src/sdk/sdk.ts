import { createFile } from "../funcs/createFile.js";
import { createNote } from "../funcs/createNote.js";
import { replaceFile } from "../funcs/replaceFile.js";
import type { BodyOptions } from "../lib/bodies/choose.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Note } from "../models/components/note.js";
import type { CreateFileRequestBody } from "../models/operations/createfile.js";
import type { ReplaceFileRequestBody } from "../models/operations/replacefile.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  createFile(
    body: CreateFileRequestBody,
    options?: RequestOptions & BodyOptions<"application/json" | "multipart/form-data">,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, createFile(this, body, options));
  }

  replaceFile(
    id: string,
    body?: ReplaceFileRequestBody | undefined,
    options?: RequestOptions &
      BodyOptions<"application/json" | "application/x-www-form-urlencoded" | `image/${string}`>,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, replaceFile(this, id, body, options));
  }

  createNote(
    body: Note,
    options?: RequestOptions &
      BodyOptions<
        "application/json" | "application/vnd.case.v2+json" | "application/*+json" | "application/x-www-form-urlencoded"
      >,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, createNote(this, body, options));
  }
}
