import { deleteOfDelete } from "../funcs/deleteOfDelete.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Delete extends ClientSDK {
  ofDelete(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, deleteOfDelete(this, options));
  }
}
