import { addLog } from "../funcs/addLog.js";
import { addSequence } from "../funcs/addSequence.js";
import { getFile } from "../funcs/getFile.js";
import { getTable } from "../funcs/getTable.js";
import { putImage } from "../funcs/putImage.js";
import { putTable } from "../funcs/putTable.js";
import { sendAnything } from "../funcs/sendAnything.js";
import { sendNote } from "../funcs/sendNote.js";
import { sendText } from "../funcs/sendText.js";
import { sendValue } from "../funcs/sendValue.js";
import { sendVersioned } from "../funcs/sendVersioned.js";
import type { RequestOptions } from "../lib/api.js";
import type { FileInput } from "../lib/bodies/files.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  putImage(request: FileInput, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, putImage(this, request, options));
  }

  sendAnything(request: any, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendAnything(this, request, options));
  }

  sendValue(request: Case$2, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendValue(this, request, options));
  }

  sendNote(request: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendNote(this, request, options));
  }

  sendText(request: string, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendText(this, request, options));
  }

  getFile(options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return withResponse(this, unwrapAsync, getFile(this, options));
  }

  putTable(request: FileInput, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, putTable(this, request, options));
  }

  getTable(options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return withResponse(this, unwrapAsync, getTable(this, options));
  }

  addLog(request: Array<Case$2>, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, addLog(this, request, options));
  }

  addSequence(request: Array<Case$2>, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, addSequence(this, request, options));
  }

  sendVersioned(request: Case$2, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, sendVersioned(this, request, options));
  }
}
