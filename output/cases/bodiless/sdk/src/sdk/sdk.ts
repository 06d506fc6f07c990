import { deleteFiles } from "../funcs/deleteFiles.js";
import { headFiles } from "../funcs/headFiles.js";
import { refuse } from "../funcs/refuse.js";
import { silent } from "../funcs/silent.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { FileModel } from "../models/components/filemodel.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async headFiles(options?: RequestOptions): Promise<void> {
    return unwrapAsync(headFiles(this, options));
  }

  async deleteFiles(options?: RequestOptions): Promise<FileModel | undefined> {
    return unwrapAsync(deleteFiles(this, options));
  }

  async refuse(options?: RequestOptions): Promise<void> {
    return unwrapAsync(refuse(this, options));
  }

  async silent(options?: RequestOptions): Promise<void> {
    return unwrapAsync(silent(this, options));
  }
}
