import { petStoreAlike } from "../funcs/petStoreAlike.js";
import { petStoreTagged } from "../funcs/petStoreTagged.js";
import { ClientSDK } from "../lib/sdks.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class PetStore extends ClientSDK {
  tagged(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petStoreTagged(this, options));
  }

  alike(options?: RequestOptions): ResponsePromise<void> {
    return responsePromise(unwrapAsync, petStoreAlike(this, options));
  }
}
