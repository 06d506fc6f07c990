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
import { ClientSDK } from "../lib/sdks.js";
import type { Case as Case$2 } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async putImage(request: FileInput, options?: RequestOptions): Promise<void> {
    return unwrapAsync(putImage(this, request, options));
  }

  async sendAnything(request: any, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendAnything(this, request, options));
  }

  async sendValue(request: Case$2, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendValue(this, request, options));
  }

  async sendNote(request: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendNote(this, request, options));
  }

  async sendText(request: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendText(this, request, options));
  }

  async getFile(options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(getFile(this, options));
  }

  async putTable(request: FileInput, options?: RequestOptions): Promise<void> {
    return unwrapAsync(putTable(this, request, options));
  }

  async getTable(options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(getTable(this, options));
  }

  async addLog(request: Array<Case$2>, options?: RequestOptions): Promise<void> {
    return unwrapAsync(addLog(this, request, options));
  }

  async addSequence(request: Array<Case$2>, options?: RequestOptions): Promise<void> {
    return unwrapAsync(addSequence(this, request, options));
  }

  async sendVersioned(request: Case$2, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendVersioned(this, request, options));
  }
}
