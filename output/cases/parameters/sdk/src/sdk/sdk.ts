import { merged } from "../funcs/merged.js";
import { places } from "../funcs/places.js";
import { styles } from "../funcs/styles.js";
import { words } from "../funcs/words.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { StylesRequest } from "../models/operations/styles.js";
import type { WordsRequest } from "../models/operations/words.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  styles(request: StylesRequest, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, styles(this, request, options));
  }

  merged(id: string, q: number, page?: number | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, merged(this, id, q, page, options));
  }

  places(
    id: string,
    queryId?: string | undefined,
    headerId?: string | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, places(this, id, queryId, headerId, options));
  }

  words(request?: WordsRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, words(this, request, options));
  }
}
