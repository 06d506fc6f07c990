import { addPet } from "../funcs/addPet.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async addPet(body: Pet, options?: RequestOptions): Promise<Array<Pet>> {
    return unwrapAsync(addPet(this, body, options));
  }
}
