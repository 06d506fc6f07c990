import { petsGetPet } from "../funcs/petsGetPet.js";
import type { RequestOptions } from "../lib/api.js";
import { type ResponsePromise, withResponse } from "../lib/response-promise.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /**
   * Finds a pet.
   * @remarks By its number.
   */
  getPet(id: number, options?: RequestOptions): ResponsePromise<Pet> {
    return withResponse(this, unwrapAsync, petsGetPet(this, id, options));
  }
}
