import { a } from "../funcs/a.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  a(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, a(this, options));
  }
}
