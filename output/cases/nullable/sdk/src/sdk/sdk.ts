import { getPet } from "../funcs/getPet.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet } from "../models/components/pet.js";
import { unwrapAsync } from "../types/fp.js";

export class Case extends ClientSDK {
  async getPet(options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(getPet(this, options));
  }
}
