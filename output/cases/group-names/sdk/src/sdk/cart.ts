import { cartAddToCart } from "../funcs/cartAddToCart.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Cart extends ClientSDK {
  addToCart(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, cartAddToCart(this, options));
  }
}
