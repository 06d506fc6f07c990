import { a } from "../funcs/a.js";
import { b } from "../funcs/b.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ARequest } from "../models/operations/a.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  a(params?: ARequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, a(this, params, options));
  }

  b(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, b(this, options));
  }
}
