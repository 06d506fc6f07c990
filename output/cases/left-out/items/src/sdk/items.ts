import { shopItemsList } from "../funcs/shopItemsList.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Item } from "../models/components/item.js";
import type { ListItemsRequest, ListItemsResponseHeaders } from "../models/operations/listitems.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Items extends ClientSDK {
  list(
    params?: ListItemsRequest | undefined,
    options?: RequestOptions,
  ): ResponsePromise<Array<Item>, ListItemsResponseHeaders> {
    return responsePromise(unwrapAsync, shopItemsList(this, params, options));
  }
}
