import { count } from "../funcs/count.js";
import { list } from "../funcs/list.js";
import { plain } from "../funcs/plain.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { type CountResponseHeaders, CountResponseHeaders$ } from "../models/operations/count.js";
import { type ListResponseHeaders, ListResponseHeaders$ } from "../models/operations/list.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  list(options?: RequestOptions): ResponsePromise<Array<string>, ListResponseHeaders> {
    return withResponse(this, unwrapAsync, list(this, options), ListResponseHeaders$);
  }

  count(options?: RequestOptions): ResponsePromise<void, CountResponseHeaders> {
    return withResponse(this, unwrapAsync, count(this, options), CountResponseHeaders$);
  }

  plain(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, plain(this, options));
  }
}
