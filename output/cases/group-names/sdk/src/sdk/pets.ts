import { petsCreate } from "../funcs/petsCreate.js";
import { petsDeletePets } from "../funcs/petsDeletePets.js";
import { petsGet } from "../funcs/petsGet.js";
import { petsGetById } from "../funcs/petsGetById.js";
import { petsGetPets } from "../funcs/petsGetPets.js";
import { petsReplace } from "../funcs/petsReplace.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  async getPets(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsGetPets(this, options));
  }

  async create(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsCreate(this, options));
  }

  async replace(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsReplace(this, options));
  }

  async deletePets(options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsDeletePets(this, options));
  }

  async get(id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsGet(this, id, options));
  }

  async getById(id: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsGetById(this, id, options));
  }
}
