import { storeGetInventory } from "../funcs/storeGetInventory.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Store extends ClientSDK {
  /** Count the pets by species */
  async getInventory(options?: RequestOptions): Promise<{ [k: string]: number }> {
    return unwrapAsync(storeGetInventory(this, options));
  }
}
