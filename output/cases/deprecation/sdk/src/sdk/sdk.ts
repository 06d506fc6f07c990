import { old } from "../funcs/old.js";
import { older } from "../funcs/older.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { OldRequest } from "../models/operations/old.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  /**
   * Does it the old way.
   * @deprecated method: Use `fresh`.
   */
  old(params?: OldRequest | undefined, options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, old(this, params, options));
  }

  /** @deprecated method: This will be removed in a future release. */
  older(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, older(this, options));
  }
}
