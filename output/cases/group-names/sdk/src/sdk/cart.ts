import { cartAddToCart } from "../funcs/cartAddToCart.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Cart extends ClientSDK {
  addToCart(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, cartAddToCart(this, options));
  }
}
