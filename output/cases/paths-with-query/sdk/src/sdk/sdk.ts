import { getPicture } from "../funcs/getPicture.js";
import { listBeta } from "../funcs/listBeta.js";
import { listPages } from "../funcs/listPages.js";
import { refreshToken } from "../funcs/refreshToken.js";
import { revokeToken } from "../funcs/revokeToken.js";
import { searchIcons } from "../funcs/searchIcons.js";
import { ClientSDK } from "../lib/sdks.js";
import type { ListBetaRequest } from "../models/operations/listbeta.js";
import type { ListPagesRequest } from "../models/operations/listpages.js";
import type { SearchIconsRequest } from "../models/operations/searchicons.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  listBeta(params?: ListBetaRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, listBeta(this, params, options));
  }

  searchIcons(params: SearchIconsRequest, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, searchIcons(this, params, options));
  }

  getPicture(userId: string, key: string, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, getPicture(this, userId, key, options));
  }

  listPages(params?: ListPagesRequest | undefined, options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, listPages(this, params, options));
  }

  refreshToken(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, refreshToken(this, options));
  }

  revokeToken(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, revokeToken(this, options));
  }
}
