import { petsAdd } from "../funcs/petsAdd.js";
import { petsGet } from "../funcs/petsGet.js";
import { petsList } from "../funcs/petsList.js";
import { petsRemove } from "../funcs/petsRemove.js";
import type { PageIterator, RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { ListPetsRequest, ListPetsResponse } from "../models/operations/listpets.js";
import { unwrapAsync } from "../types/fp.js";
import { unwrapResultIterator } from "../types/operations.js";

export class Pets extends ClientSDK {
  /**
   * List the pets
   * @remarks Gives the pets that are in the shop, a page at a time.
   */
  async list(
    params?: ListPetsRequest | undefined,
    options?: RequestOptions,
  ): Promise<PageIterator<ListPetsResponse, { cursor: string }>> {
    return unwrapResultIterator(petsList(this, params, options));
  }

  /** Add a pet */
  async add(body: PetInput, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsAdd(this, body, options));
  }

  /** Get a pet */
  async get(petId: string, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsGet(this, petId, options));
  }

  /** Remove a pet */
  async remove(petId: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsRemove(this, petId, options));
  }
}
