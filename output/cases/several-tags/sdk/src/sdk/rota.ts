import { keepersRotaGetRota } from "../funcs/keepersRotaGetRota.js";
import { keepersRotaListAnimals } from "../funcs/keepersRotaListAnimals.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Animal } from "../models/components/animal.js";
import { unwrapAsync } from "../types/fp.js";

export class Rota extends ClientSDK {
  async listAnimals(options?: RequestOptions): Promise<Array<Animal>> {
    return unwrapAsync(keepersRotaListAnimals(this, options));
  }

  async getRota(options?: RequestOptions): Promise<void> {
    return unwrapAsync(keepersRotaGetRota(this, options));
  }
}
