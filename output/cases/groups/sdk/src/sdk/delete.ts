import { deleteOfDelete } from "../funcs/deleteOfDelete.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Delete extends ClientSDK {
  ofDelete(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, deleteOfDelete(this, options));
  }
}
