import { petsGetPet } from "../funcs/petsGetPet.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /**
   * Finds a pet.
   * @remarks By its number.
   */
  async getPet(id: number, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsGetPet(this, id, options));
  }
}
