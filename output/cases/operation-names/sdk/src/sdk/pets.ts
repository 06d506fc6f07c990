import { petsCreate } from "../funcs/petsCreate.js";
import { petsGetToys } from "../funcs/petsGetToys.js";
import { petsList } from "../funcs/petsList.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  async list(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsList(this, options));
  }

  async create(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsCreate(this, options));
  }

  async getToys(petId: string, toyId: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsGetToys(this, petId, toyId, options));
  }
}
