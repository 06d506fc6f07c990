import { a } from "../funcs/a.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Case } from "../models/components/case.js";
import type { ARequest } from "../models/operations/a.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class CaseClient extends ClientSDK {
  /**
   * Finds *\/ it.
   * @remarks One.
   * Two.
   *
   * \@deprecated not really
   */
  a(params?: ARequest | undefined, options?: RequestOptions): ResponsePromise<Case> {
    return responsePromise(unwrapAsync, a(this, params, options));
  }
}
