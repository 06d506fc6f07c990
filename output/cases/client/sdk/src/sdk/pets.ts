import { petsGet } from "../funcs/petsGet.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import type { RequestOptions } from "../runtime/client/extras.js";
import { type ResponsePromise, responsePromise } from "../runtime/response-promise.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /**
   * Finds a pet.
   * @remarks By its number.
   */
  get(id: number, options?: RequestOptions): ResponsePromise<Pet> {
    return responsePromise(unwrapAsync, petsGet(this, id, options));
  }
}
