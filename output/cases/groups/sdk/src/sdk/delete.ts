import { deleteOfDelete } from "../funcs/deleteOfDelete.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Delete extends ClientSDK {
  async ofDelete(options?: RequestOptions): Promise<void> {
    return unwrapAsync(deleteOfDelete(this, options));
  }
}
