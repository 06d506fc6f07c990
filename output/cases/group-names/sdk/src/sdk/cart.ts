import { cartAddToCart } from "../funcs/cartAddToCart.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Cart extends ClientSDK {
  async addToCart(options?: RequestOptions): Promise<void> {
    return unwrapAsync(cartAddToCart(this, options));
  }
}
