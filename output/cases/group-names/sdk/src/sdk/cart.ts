import { cartAddToCart } from "../funcs/cartAddToCart.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Cart extends ClientSDK {
  addToCart(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, cartAddToCart(this, options));
  }
}
