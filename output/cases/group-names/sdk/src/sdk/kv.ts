import { kvKv } from "../funcs/kvKv.js";
import { kvPut } from "../funcs/kvPut.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class KV extends ClientSDK {
  put(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, kvPut(this, options));
  }

  kv(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, kvKv(this, options));
  }
}
