import { storeGetInventory } from "../funcs/storeGetInventory.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Store extends ClientSDK {
  /** Count the pets by species */
  getInventory(options?: RequestOptions): ResponsePromise<{ [k: string]: number }> {
    return responsePromise(unwrapAsync, storeGetInventory(this, options));
  }
}
