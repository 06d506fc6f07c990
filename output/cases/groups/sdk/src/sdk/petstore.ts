import { petStoreAlike } from "../funcs/petStoreAlike.js";
import { petStoreTagged } from "../funcs/petStoreTagged.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class PetStore extends ClientSDK {
  async tagged(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petStoreTagged(this, options));
  }

  async alike(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petStoreAlike(this, options));
  }
}
