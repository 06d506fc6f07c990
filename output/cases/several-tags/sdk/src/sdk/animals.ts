import { animalsListAnimals } from "../funcs/animalsListAnimals.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Animal } from "../models/components/animal.js";
import { unwrapAsync } from "../types/fp.js";

export class Animals extends ClientSDK {
  async listAnimals(options?: RequestOptions): Promise<Array<Animal>> {
    return unwrapAsync(animalsListAnimals(this, options));
  }
}
