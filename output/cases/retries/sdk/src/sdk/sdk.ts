import { all } from "../funcs/all.js";
import { little } from "../funcs/little.js";
import { never_ } from "../funcs/never_.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  all(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, all(this, options));
  }

  little(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, little(this, options));
  }

  never(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, never_(this, options));
  }
}
