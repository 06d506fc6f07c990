import { petStoreAlike } from "../funcs/petStoreAlike.js";
import { petStoreTagged } from "../funcs/petStoreTagged.js";
import type { RequestOptions } from "../lib/extras.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class PetStore extends ClientSDK {
  tagged(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, petStoreTagged(this, options));
  }

  alike(options?: RequestOptions): ResponsePromise<void> {
    return withResponse(this, unwrapAsync, petStoreAlike(this, options));
  }
}
