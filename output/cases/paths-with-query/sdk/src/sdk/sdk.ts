import { getPicture } from "../funcs/getPicture.js";
import { listBeta } from "../funcs/listBeta.js";
import { listPages } from "../funcs/listPages.js";
import { refreshToken } from "../funcs/refreshToken.js";
import { revokeToken } from "../funcs/revokeToken.js";
import { searchIcons } from "../funcs/searchIcons.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async listBeta(page?: number | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(listBeta(this, page, options));
  }

  async searchIcons(term: string, amount?: number | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(searchIcons(this, term, amount, options));
  }

  async getPicture(userId: string, key: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(getPicture(this, userId, key, options));
  }

  async listPages(
    size?: number | undefined,
    order?: Array<string> | undefined,
    options?: RequestOptions,
  ): Promise<void> {
    return unwrapAsync(listPages(this, size, order, options));
  }

  async refreshToken(options?: RequestOptions): Promise<void> {
    return unwrapAsync(refreshToken(this, options));
  }

  async revokeToken(options?: RequestOptions): Promise<void> {
    return unwrapAsync(revokeToken(this, options));
  }
}
