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
import type { Case } from "../models/components/case.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  async putImage(body: FileInput, options?: RequestOptions): Promise<void> {
    return unwrapAsync(putImage(this, body, options));
  }

  async sendAnything(body: any, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendAnything(this, body, options));
  }

  async sendValue(body: Case, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendValue(this, body, options));
  }

  async sendNote(body: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendNote(this, body, options));
  }

  async sendText(body: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendText(this, body, options));
  }

  async getFile(options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(getFile(this, options));
  }

  async putTable(body: FileInput, options?: RequestOptions): Promise<void> {
    return unwrapAsync(putTable(this, body, options));
  }

  async getTable(options?: RequestOptions): Promise<ReadableStream<Uint8Array>> {
    return unwrapAsync(getTable(this, options));
  }

  async addLog(body: Array<Case>, options?: RequestOptions): Promise<void> {
    return unwrapAsync(addLog(this, body, options));
  }

  async addSequence(body: Array<Case>, options?: RequestOptions): Promise<void> {
    return unwrapAsync(addSequence(this, body, options));
  }

  async sendVersioned(body: Case, options?: RequestOptions): Promise<void> {
    return unwrapAsync(sendVersioned(this, body, options));
  }
}
