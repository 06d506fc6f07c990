import { petsCreate } from "../funcs/petsCreate.js";
import { petsDelete } from "../funcs/petsDelete.js";
import { petsGet } from "../funcs/petsGet.js";
import { petsList } from "../funcs/petsList.js";
import { petsListToys } from "../funcs/petsListToys.js";
import { petsUpdate } from "../funcs/petsUpdate.js";
import type { RequestOptions } from "../lib/api.js";
import { ClientSDK } from "../lib/sdks.js";
import type { Pet, PetInput } from "../models/components/pet.js";
import type { ListPetsRequest } from "../models/operations/listpets.js";
import type { ListPetToysResponseBody } from "../models/operations/listpettoys.js";
import type { UpdatePetRequestBody } from "../models/operations/updatepet.js";
import { unwrapAsync } from "../types/fp.js";

export class Pets extends ClientSDK {
  /** List the pets */
  async list(params?: ListPetsRequest | undefined, options?: RequestOptions): Promise<Array<Pet>> {
    return unwrapAsync(petsList(this, params, options));
  }

  /** Add a pet */
  async create(body: PetInput, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsCreate(this, body, options));
  }

  /** Get a pet */
  async get(petId: string, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsGet(this, petId, options));
  }

  /** Change a pet */
  async update(petId: string, body: UpdatePetRequestBody, options?: RequestOptions): Promise<Pet> {
    return unwrapAsync(petsUpdate(this, petId, body, options));
  }

  /** Remove a pet */
  async delete(petId: string, options?: RequestOptions): Promise<void> {
    return unwrapAsync(petsDelete(this, petId, options));
  }

  /** List the toys of a pet */
  async listToys(petId: string, options?: RequestOptions): Promise<Array<ListPetToysResponseBody>> {
    return unwrapAsync(petsListToys(this, petId, options));
  }
}
