import { petsGet } from "../funcs/petsGet.js";
import type { RequestOptions } from "../lib/client/extras.js";
import { type ResponsePromise, responsePromise } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
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
