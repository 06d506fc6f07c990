import { deleteFiles } from "../funcs/deleteFiles.js";
import { headFiles } from "../funcs/headFiles.js";
import { refuse } from "../funcs/refuse.js";
import { silent } from "../funcs/silent.js";
import { ClientSDK } from "../lib/sdks.js";
import type { FileModel } from "../models/components/filemodel.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  headFiles(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, headFiles(this, options));
  }

  deleteFiles(options?: RequestOptions): ResponsePromise<FileModel | undefined> {
    return responsePromise(unwrapAsync, deleteFiles(this, options));
  }

  refuse(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, refuse(this, options));
  }

  silent(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, silent(this, options));
  }
}
