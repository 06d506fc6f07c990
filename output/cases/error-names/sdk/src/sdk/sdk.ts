import { getCase } from "../funcs/getCase.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getCase(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, getCase(this, options));
  }
}
