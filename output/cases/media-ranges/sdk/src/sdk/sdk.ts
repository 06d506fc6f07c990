import { addDump } from "../funcs/addDump.js";
import { addLog } from "../funcs/addLog.js";
import { addSequence } from "../funcs/addSequence.js";
import { download } from "../funcs/download.js";
import { getDump } from "../funcs/getDump.js";
import { getFile } from "../funcs/getFile.js";
import { getPicture } from "../funcs/getPicture.js";
import { getTable } from "../funcs/getTable.js";
import { putImage } from "../funcs/putImage.js";
import { putTable } from "../funcs/putTable.js";
import { sendAnything } from "../funcs/sendAnything.js";
import { sendNote } from "../funcs/sendNote.js";
import { sendText } from "../funcs/sendText.js";
import { sendValue } from "../funcs/sendValue.js";
import { sendVersioned } from "../funcs/sendVersioned.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { FileInput } from "../runtime/bodies/files.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import type { AcceptOptions } from "../runtime/responses/accept.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  putImage(body: FileInput, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, putImage(this, body, options));
  }

  sendAnything(body: any, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendAnything(this, body, options));
  }

  sendValue(body: Case, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendValue(this, body, options));
  }

  sendNote(body: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendNote(this, body, options));
  }

  sendText(body: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendText(this, body, options));
  }

  getFile(options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, getFile(this, options));
  }

  download(options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, download(this, options));
  }

  putTable(body: FileInput, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, putTable(this, body, options));
  }

  getTable(options?: RequestOptions): ResponsePromise<ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, getTable(this, options));
  }

  addLog(body: Array<Case>, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, addLog(this, body, options));
  }

  addDump(body: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, addDump(this, body, options));
  }

  getDump(options?: RequestOptions): ResponsePromise<string> {
    return responsePromise(unwrapAsync, getDump(this, options));
  }

  getPicture(
    options?: RequestOptions & AcceptOptions<"image/png" | "image/jpeg">,
  ): ResponsePromise<ReadableStream<Uint8Array>> {
    return responsePromise(unwrapAsync, getPicture(this, options));
  }

  addSequence(body: Array<Case>, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, addSequence(this, body, options));
  }

  sendVersioned(body: Case, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, sendVersioned(this, body, options));
  }
}
