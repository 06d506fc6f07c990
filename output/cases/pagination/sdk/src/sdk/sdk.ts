import { byCursor } from "../funcs/byCursor.js";
import { byLink } from "../funcs/byLink.js";
import { byOffset } from "../funcs/byOffset.js";
import { byPage } from "../funcs/byPage.js";
import type { PageIterator, RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ByCursorRequest, ByCursorResponse } from "../models/operations/bycursor.js";
import type { ByLinkResponse } from "../models/operations/bylink.js";
import type { ByOffsetRequest, ByOffsetResponse } from "../models/operations/byoffset.js";
import type { ByPageRequest, ByPageResponse } from "../models/operations/bypage.js";
import { unwrapResultIterator } from "../types/operations.js";

export class Case extends ClientSDK {
  async byCursor(
    params?: ByCursorRequest | undefined,
    options?: RequestOptions,
  ): Promise<PageIterator<ByCursorResponse, { cursor: string }>> {
    return unwrapResultIterator(byCursor(this, params, options));
  }

  async byOffset(
    params?: ByOffsetRequest | undefined,
    options?: RequestOptions,
  ): Promise<PageIterator<ByOffsetResponse, { offset: number }>> {
    return unwrapResultIterator(byOffset(this, params, options));
  }

  async byPage(
    params?: ByPageRequest | undefined,
    options?: RequestOptions,
  ): Promise<PageIterator<ByPageResponse, { page: number }>> {
    return unwrapResultIterator(byPage(this, params, options));
  }

  async byLink(options?: RequestOptions): Promise<PageIterator<ByLinkResponse, { url: string }>> {
    return unwrapResultIterator(byLink(this, options));
  }
}
