import { merged } from "../funcs/merged.js";
import { places } from "../funcs/places.js";
import { styles } from "../funcs/styles.js";
import { words } from "../funcs/words.js";
import { ClientSDK } from "../lib/sdks.js";
import type { MergedRequest } from "../models/operations/merged.js";
import type { PlacesRequest } from "../models/operations/places.js";
import type { StylesRequest } from "../models/operations/styles.js";
import type { WordsRequest } from "../models/operations/words.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  styles(
    simple: Array<string>,
    label: Array<string>,
    matrix: Array<string>,
    params?: Omit<StylesRequest, "simple" | "label" | "matrix"> | undefined,
    options?: RequestOptions,
  ): ResponsePromise<void> {
    return responsePromise(unwrapAsync, styles(this, simple, label, matrix, params, options));
  }

  merged(id: string, params: Omit<MergedRequest, "id">, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, merged(this, id, params, options));
  }

  places(id: string, params?: Omit<PlacesRequest, "id"> | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, places(this, id, params, options));
  }

  words(params?: WordsRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, words(this, params, options));
  }
}
