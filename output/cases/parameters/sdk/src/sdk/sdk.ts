import { merged } from "../funcs/merged.js";
import { places } from "../funcs/places.js";
import { styles } from "../funcs/styles.js";
import { words } from "../funcs/words.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { StylesRequest } from "../models/operations/styles.js";
import type { WordsRequest } from "../models/operations/words.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async styles(request: StylesRequest, options?: RequestOptions): Promise<void> {
    return unwrapAsync(styles(this, request, options));
  }

  async merged(id: string, q: number, page?: number | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(merged(this, id, q, page, options));
  }

  async places(
    id: string,
    queryId?: string | undefined,
    headerId?: string | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(places(this, id, queryId, headerId, options));
  }

  async words(request?: WordsRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(words(this, request, options));
  }
}
