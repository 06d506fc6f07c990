import { byCursor } from "../funcs/byCursor.js";
import { byLink } from "../funcs/byLink.js";
import { byOffset } from "../funcs/byOffset.js";
import { byPage } from "../funcs/byPage.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ByCursorRequest, ByCursorResponse } from "../models/operations/bycursor.js";
import type { ByLinkResponse } from "../models/operations/bylink.js";
import type { ByOffsetRequest, ByOffsetResponse } from "../models/operations/byoffset.js";
import type { ByPageRequest, ByPageResponse } from "../models/operations/bypage.js";
import type { PageIterator } from "../runtime/api.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapResultIterator } from "../types/operations.js";

export class Case extends ClientSDK {
  byCursor(
    params?: ByCursorRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ByCursorResponse, { cursor: string }>> {
    return responsePromise(unwrapResultIterator, byCursor(this, params, options));
  }

  byOffset(
    params?: ByOffsetRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ByOffsetResponse, { offset: number }>> {
    return responsePromise(unwrapResultIterator, byOffset(this, params, options));
  }

  byPage(
    params?: ByPageRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ByPageResponse, { page: number }>> {
    return responsePromise(unwrapResultIterator, byPage(this, params, options));
  }

  byLink(options?: RequestOptions): ResponsePromise<PageIterator<ByLinkResponse, { url: string }>> {
    return responsePromise(unwrapResultIterator, byLink(this, options));
  }
}
