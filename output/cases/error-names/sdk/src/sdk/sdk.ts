import { getCase } from "../funcs/getCase.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  getCase(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, getCase(this, options));
  }
}
