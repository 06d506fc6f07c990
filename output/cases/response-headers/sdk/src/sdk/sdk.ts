import { count } from "../funcs/count.js";
import { lift } from "../funcs/lift.js";
import { list } from "../funcs/list.js";
import { plain } from "../funcs/plain.js";
import { readLimits } from "../funcs/readLimits.js";
import { setLimits } from "../funcs/setLimits.js";
import { ClientSDK } from "../lib/sdks.js";
import type { CountResponseHeaders } from "../models/operations/count.js";
import type { LiftResponseHeaders } from "../models/operations/lift.js";
import type { ListResponseHeaders } from "../models/operations/list.js";
import type { RateLimitHeaders } from "../models/operations/ratelimitheaders.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<Array<string>, ListResponseHeaders> {
    return responsePromise(unwrapAsync, list(this, options));
  }

  count(options?: RequestOptions): ResponsePromise<void, CountResponseHeaders> {
    return responsePromise(unwrapAsync, count(this, options));
  }

  plain(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, plain(this, options));
  }

  readLimits(options?: RequestOptions): ResponsePromise<void, RateLimitHeaders> {
    return responsePromise(unwrapAsync, readLimits(this, options));
  }

  setLimits(options?: RequestOptions): ResponsePromise<void, RateLimitHeaders> {
    return responsePromise(unwrapAsync, setLimits(this, options));
  }

  lift(options?: RequestOptions): ResponsePromise<void, LiftResponseHeaders> {
    return responsePromise(unwrapAsync, lift(this, options));
  }
}
