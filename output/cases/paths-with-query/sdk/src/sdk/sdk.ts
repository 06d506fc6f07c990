import { getPicture } from "../funcs/getPicture.js";
import { listBeta } from "../funcs/listBeta.js";
import { listPages } from "../funcs/listPages.js";
import { refreshToken } from "../funcs/refreshToken.js";
import { revokeToken } from "../funcs/revokeToken.js";
import { searchIcons } from "../funcs/searchIcons.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ListBetaRequest } from "../models/operations/listbeta.js";
import type { ListPagesRequest } from "../models/operations/listpages.js";
import type { SearchIconsRequest } from "../models/operations/searchicons.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async listBeta(params?: ListBetaRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(listBeta(this, params, options));
  }

  async searchIcons(params: SearchIconsRequest, options?: RequestOptions): Promise<void> {
    return unwrapAsync(searchIcons(this, params, options));
  }

  async getPicture(userId: string, key: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(getPicture(this, userId, key, options));
  }

  async listPages(params?: ListPagesRequest | undefined, options?: RequestOptions): Promise<void> {
    return unwrapAsync(listPages(this, params, options));
  }

  async refreshToken(options?: RequestOptions): Promise<void> {
    return unwrapAsync(refreshToken(this, options));
  }

  async revokeToken(options?: RequestOptions): Promise<void> {
    return unwrapAsync(revokeToken(this, options));
  }
}
