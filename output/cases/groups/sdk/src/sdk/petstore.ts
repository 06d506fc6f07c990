import { petStoreAlike } from "../funcs/petStoreAlike.js";
import { petStoreTagged } from "../funcs/petStoreTagged.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class PetStore extends ClientSDK {
  tagged(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petStoreTagged(this, options));
  }

  alike(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petStoreAlike(this, options));
  }
}
