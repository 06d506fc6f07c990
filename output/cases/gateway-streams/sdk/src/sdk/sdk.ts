import { older } from "../funcs/older.js";
import { oldest } from "../funcs/oldest.js";
import { single } from "../funcs/single.js";
import { watch } from "../funcs/watch.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Event } from "../models/components/event.js";
import type { SingleResponseBody } from "../models/operations/single.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  watch(options?: RequestOptions): ResponsePromise<AsyncGenerator<Event, void, undefined>> {
    return responsePromise(unwrapAsync, watch(this, options));
  }

  older(options?: RequestOptions): ResponsePromise<AsyncGenerator<Event, void, undefined>> {
    return responsePromise(unwrapAsync, older(this, options));
  }

  oldest(options?: RequestOptions): ResponsePromise<AsyncGenerator<Event, void, undefined>> {
    return responsePromise(unwrapAsync, oldest(this, options));
  }

  single(options?: RequestOptions): ResponsePromise<SingleResponseBody> {
    return responsePromise(unwrapAsync, single(this, options));
  }
}
