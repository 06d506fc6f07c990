import { byCursor } from "../funcs/byCursor.js";
import { byLink } from "../funcs/byLink.js";
import { byOffset } from "../funcs/byOffset.js";
import { byPage } from "../funcs/byPage.js";
import type { PageIterator, RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ByCursorResponse } from "../models/operations/bycursor.js";
import type { ByLinkResponse } from "../models/operations/bylink.js";
import type { ByOffsetResponse } from "../models/operations/byoffset.js";
import type { ByPageResponse } from "../models/operations/bypage.js";
import { unwrapResultIterator } from "../types/operations.js";

export class Case extends ClientSDK {
  byCursor(
    nextCursor?: string | undefined,
    limit?: number | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ByCursorResponse, { cursor: string }>> {
    return withResponse(this, unwrapResultIterator, byCursor(this, nextCursor, limit, options));
  }

  byOffset(
    offset?: number | undefined,
    limit?: number | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ByOffsetResponse, { offset: number }>> {
    return withResponse(this, unwrapResultIterator, byOffset(this, offset, limit, options));
  }

  byPage(
    page?: number | undefined,
    options?: RequestOptions,
  ): ResponsePromise<PageIterator<ByPageResponse, { page: number }>> {
    return withResponse(this, unwrapResultIterator, byPage(this, page, options));
  }

  byLink(options?: RequestOptions): ResponsePromise<PageIterator<ByLinkResponse, { url: string }>> {
    return withResponse(this, unwrapResultIterator, byLink(this, options));
  }
}
